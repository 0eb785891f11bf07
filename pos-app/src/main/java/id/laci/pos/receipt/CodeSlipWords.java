package id.laci.pos.receipt;

/// The words of a slip of codes in one language.
///
/// @param demo the mark of a shop that is not real
/// @param recoveryTitle over the code for a forgotten PIN
/// @param recoveryAdvice what it is worth and where it belongs
/// @param phoneTitle over the codes for a lost phone
/// @param phoneAdvice what they are worth and where they belong
public record CodeSlipWords(
    String demo,
    String recoveryTitle,
    String recoveryAdvice,
    String phoneTitle,
    String phoneAdvice) {
  /// Bahasa Indonesia.
  public static final CodeSlipWords INDONESIAN =
      new CodeSlipWords(
          "DEMO - bukan toko nyata",
          "KODE PEMULIHAN PEMILIK",
          "Dengan kode ini siapa pun dapat mengganti PIN pemilik. Simpan di tempat terkunci, jauh"
              + " dari kasir. Berlaku satu kali; setelah dipakai, kode baru diberikan.",
          "KODE CADANGAN HP",
          "Pengganti kode dari HP bila HP hilang. Tiap kode berlaku satu kali. Simpan di tempat"
              + " terkunci, jauh dari kasir.");

  /// English.
  public static final CodeSlipWords ENGLISH =
      new CodeSlipWords(
          "DEMO - not a real shop",
          "OWNER'S RECOVERY CODE",
          "Anybody with this code can set another PIN for the owner. Keep it locked away, far from"
              + " the till. It works once; then a new one is given.",
          "CODES FOR A LOST PHONE",
          "Each stands in for a code of the phone, once. Keep them locked away, far from the"
              + " till.");

  /// Chinese. Printers without the glyphs are sent a picture of the line.
  public static final CodeSlipWords CHINESE =
      new CodeSlipWords(
          "演示 - 非真实店铺",
          "店主恢复码",
          "持有此码的任何人都能重设店主密码。请锁好，不要放在收银台旁。只能使用一次，用后会给出新码。",
          "手机备用码",
          "手机丢失时代替手机验证码，每个只能用一次。请锁好，不要放在收银台旁。");
}
