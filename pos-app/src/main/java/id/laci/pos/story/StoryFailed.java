package id.laci.pos.story;

/// A step of a story did not come out as it should.
public final class StoryFailed extends Exception {
  private static final long serialVersionUID = 1;

  StoryFailed(String what) {
    super(what);
  }

  /// @param holds what the story says
  /// @param what is told when it is not so
  static void unless(boolean holds, String what) throws StoryFailed {
    if (!holds) {
      throw new StoryFailed(what);
    }
  }
}
