package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline.What;
import java.util.Map;

/// The claim slip in Chinese.
final class ChineseClaim {
  static final ClaimWords WORDS =
      new ClaimWords(
          "付款查询单",
          "非收据，非付款凭证",
          "演示 - 非真实交易",
          "订单",
          "交易",
          "收据",
          "金额",
          "经过（收银机时间）",
          "GoPay 时间",
          Map.ofEntries(
              Map.entry(Standing.UNCONFIRMED, "截至 {0}，GoPay 尚未确认。"),
              Map.entry(Standing.PAID, "GoPay 已确认此付款，并已用于一笔销售。"),
              Map.entry(Standing.PAID_LATE, "GoPay 已确认到账，截至 {0} 尚未用于任何销售。"),
              Map.entry(Standing.GIVEN_BACK, "此款已退还。"),
              Map.entry(Standing.ENDED, "GoPay 表示此订单已结束，没有付款。")),
          Map.ofEntries(
              Map.entry(Standing.UNCONFIRMED, "余额已扣？请向 GoPay 客服出示本单和您应用中的付款凭证。若此订单最终未付款，钱包会自动退款。"),
              Map.entry(Standing.PAID, "无需处理。收据可在收银台重印。"),
              Map.entry(Standing.PAID_LATE, "本店应退还此款，或用于您的购物。请持本单到收银台。"),
              Map.entry(Standing.GIVEN_BACK, "尚未收到？请向收银台出示本单；退回钱包的，请联系 GoPay 客服。"),
              Map.entry(Standing.ENDED, "余额仍被扣？请向 GoPay 客服出示本单和您应用中的付款凭证；钱包会自动退款。")),
          Map.ofEntries(
              Map.entry(What.CODE_ASKED, "向 GoPay 申请付款码"),
              Map.entry(What.CODE_SHOWN, "已显示付款码"),
              Map.entry(What.GATEWAY_ASKED, "询问 GoPay"),
              Map.entry(What.NO_ANSWER, "GoPay 未答复"),
              Map.entry(What.CONTACT_BACK, "GoPay 恢复答复"),
              Map.entry(What.END_ASKED, "申请结束付款码"),
              Map.entry(What.RELEASED, "销售已用其他方式付款"),
              Map.entry(What.PAID, "已付"),
              Map.entry(What.PAID_LATE, "款项迟到"),
              Map.entry(What.PUT_ON_SALE, "已用于销售"),
              Map.entry(What.GIVEN_BACK, "已退款"),
              Map.entry(What.REFUND_IN_DOUBT, "退款结果尚不明确"),
              Map.entry(What.REFUND_ACCEPTED, "GoPay 已受理退款"),
              Map.entry(What.REFUND_ARRIVED, "退款已到账"),
              Map.entry(What.REFUND_REFUSED, "退款被拒"),
              Map.entry(What.REFUND_NEEDS_PERSON, "退款需人工处理"),
              Map.entry(What.REFUND_BY_HAND, "已人工退付"),
              Map.entry(What.CLOSED, "已结束，无付款"),
              Map.entry(What.SALE_COMPLETED, "销售完成"),
              Map.entry(What.RECEIPT, "收据"),
              Map.entry(What.CONTRADICTION, "GoPay 的消息不符")),
          Map.ofEntries(
              Map.entry("EXPIRED", "超时"),
              Map.entry("CANCELLED", "收银台取消"),
              Map.entry("CODE_LOST", "付款码未送达"),
              Map.entry("FORGOTTEN", "GoPay 已不认识此码"),
              Map.entry("DENIED", "被拒绝"),
              Map.entry("WRONG_KEY", "商户密钥错误"),
              Map.entry("METHOD_NOT_AVAILABLE", "本店未开通"),
              Map.entry("ACCOUNT_BLOCKED", "账户被冻结"),
              Map.entry("INVALID_REQUEST", "请求未被接受"),
              Map.entry("NEVER_REACHED", "无法连接"),
              Map.entry("GIVEN_UP", "不再跟进"),
              Map.entry("REFUSED", "被拒绝"),
              Map.entry("OTHER", "被拒绝"),
              Map.entry("UNREACHABLE", "无法连接"),
              Map.entry("TIMED_OUT", "等待超时"),
              Map.entry("BROKEN_OFF", "连接中断"),
              Map.entry("GATEWAY_TROUBLE", "GoPay 故障"),
              Map.entry("UNREADABLE", "答复无法读取"),
              Map.entry("RATE_LIMITED", "要求稍候"),
              Map.entry("IN_PROGRESS", "处理中"),
              Map.entry("REFUND", "退回钱包"),
              Map.entry("CASH", "现金"),
              Map.entry("TRANSFER", "转账"),
              Map.entry("QUEUED", "等待打印机"),
              Map.entry("HELD", "等待决定"),
              Map.entry("SENDING", "正在打印"),
              Map.entry("SENT", "已发送到打印机"),
              Map.entry("PRINTED", "已打印"),
              Map.entry("UNKNOWN", "不确定"),
              Map.entry("DROPPED", "未打印")));

  private ChineseClaim() {}
}
