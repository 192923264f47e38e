package waymark.export;

/// Numbers as text: at most two decimals, a full stop, no exponent, the same in every locale.
final class Decimal {

  private Decimal() {}

  static String of(double number) {
    long hundredths = Math.round(number * 100);
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    long part = size % 100;
    String decimals = part % 10 == 0 ? Long.toString(part / 10) : (part < 10 ? "0" : "") + part;
    return sign + size / 100 + "." + decimals;
  }
}
