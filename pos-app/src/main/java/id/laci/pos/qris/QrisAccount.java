package id.laci.pos.qris;

/// A merchant's account at an acquirer and in the national register. Nothing is checked here.
///
/// @param acquirer reversed domain, such as `COM.GO-JEK.WWW`
/// @param pan merchant PAN
/// @param merchantId number at the acquirer, at most 15 characters
/// @param nmid national merchant number: `ID` and 13 digits, in sandboxes `AID` and 12
/// @param criteria size class
public record QrisAccount(
    String acquirer, MerchantPan pan, String merchantId, String nmid, Criteria criteria) {}
