package id.laci.pos.counter;

import java.util.Set;

/// How a device is.
public sealed interface Condition {

  /// None is set up.
  record NotSet() implements Condition {}

  /// Not known yet.
  record Starting() implements Condition {}

  /// It works, as far as it can tell.
  record Ready(Set<Remark> remarks) implements Condition {
    public Ready {
      remarks = Set.copyOf(remarks);
    }
  }

  /// It cannot work.
  ///
  /// @param why what to see to
  /// @param detail what helps to find it, such as the group to join; may be empty
  record Out(DeviceTrouble why, String detail) implements Condition {}

  /// What is worth knowing of a device that works.
  enum Remark {
    /// The roll will soon be empty.
    PAPER_LOW,
    /// It never tells how it is: whether paper came out is not confirmed.
    SILENT,
    /// The drawer is open.
    DRAWER_OPEN,
    /// The drawer is closed.
    DRAWER_CLOSED
  }
}
