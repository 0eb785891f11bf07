package id.laci.pos.journal;

/// What became of opening the keys.
public sealed interface KeysOpened {
  /// The keys are there.
  ///
  /// @param created there were none, so they were drawn; plausible only for a new till
  record Ready(Keys keys, boolean created) implements KeysOpened {}

  /// The keys cannot be had; without them the journal cannot be read.
  ///
  /// @param why for the program
  /// @param reason in words; holds no secret
  /// @param remedy what a person should do
  record Unavailable(Why why, String reason, String remedy) implements KeysOpened {}

  /// Why the keys cannot be had.
  enum Why {
    /// There is a key store, but not the file with its password.
    PASSWORD_MISSING,
    /// Others than its owner may read the file with the password.
    PASSWORD_EXPOSED,
    /// The password does not open the key store.
    PASSWORD_WRONG,
    /// The key store cannot be understood, or lacks a key.
    STORE_BROKEN,
    /// Another program is making the keys at this moment.
    IN_USE,
    /// A file cannot be read or written.
    MEDIUM_FAILED
  }
}
