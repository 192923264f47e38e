package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.ProtectedTime;

/// What a role gives: pay and protected time.
final class PayJson {

  private static final int WORKING_WEEK = 5;

  private PayJson() {}

  static Optional<Pay> pay(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "pay", complaints);
    return Optional.of(
        new Pay(
            o.need("frame", Choice.of(PayFrame.values()), PayFrame.LOCAL),
            o.may("from", Decoders.TEXT),
            o.may("to", Decoders.TEXT),
            o.may("status", Choice.of(PayStatus.values())),
            o.may("allowance", Decoders.TEXT),
            o.may("note", Decoders.TEXT),
            new Extra(o.rest())));
  }

  static Json encode(Pay pay) {
    return new Build()
        .text("frame", pay.frame().word())
        .text("from", pay.from())
        .text("to", pay.to())
        .text("status", pay.status().map(PayStatus::word))
        .text("allowance", pay.allowance())
        .text("note", pay.note())
        .rest(pay.extra().fields())
        .done();
  }

  static Optional<ProtectedTime> protectedTime(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "protected time", complaints);
    return Optional.of(
        new ProtectedTime(
            o.need("daysPerWeek", Decoders.number(0, WORKING_WEEK), 0.0),
            o.may("note", Decoders.TEXT),
            new Extra(o.rest())));
  }

  static Json encode(ProtectedTime time) {
    return new Build()
        .number("daysPerWeek", time.daysPerWeek())
        .text("note", time.note())
        .rest(time.extra().fields())
        .done();
  }
}
