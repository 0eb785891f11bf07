package id.laci.pos.gateway;

/// What is wrong with the gateway's settings, in words for the person who typed them.
public enum SettingsProblem {
  BASE_NOT_AN_ADDRESS(
      "The gateway's address must look like https://api.midtrans.com, without user name, query or"
          + " fragment."),
  BASE_WITHOUT_TLS(
      "The gateway's address must begin with https://; http:// is for this computer alone"
          + " (127.0.0.1, ::1, localhost)."),
  KEY_MISSING("The server key is missing."),
  CONNECT_TIMEOUT_OUT_OF_RANGE(
      "The time-out for connecting must be more than nothing and at most two minutes."),
  REQUEST_TIMEOUT_OUT_OF_RANGE(
      "The time-out for an answer must be more than nothing and at most two minutes."),
  NOTIFICATION_NOT_AN_ADDRESS(
      "The notification address must be one http:// or https:// address without comma, user name"
          + " or fragment.");

  private final String words;

  SettingsProblem(String words) {
    this.words = words;
  }

  /// @return one English sentence that says what would be right; no value of the settings is in it
  public String words() {
    return words;
  }
}
