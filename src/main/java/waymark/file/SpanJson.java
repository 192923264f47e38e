package waymark.file;

import java.time.LocalDate;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.file.json.Words;
import waymark.model.Extra;
import waymark.model.Months;
import waymark.model.Period;
import waymark.model.Years;

/// Spans of months, of years and of days.
final class SpanJson {

  private SpanJson() {}

  static Optional<Months> months(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a span of months", complaints);
    int from = o.need("from", Decoders.whole(0, Months.LIMIT), 0);
    int to = o.need("to", Decoders.whole(0, Months.LIMIT), Months.LIMIT);
    return ordered(o, from, to) ? Optional.of(new Months(from, to, extra(o))) : Optional.empty();
  }

  static Optional<Years> years(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a span of years", complaints);
    int limit = (int) Years.LIMIT;
    double from = o.need("from", Decoders.number(0, limit), 0.0);
    double to = o.need("to", Decoders.number(0, limit), Years.LIMIT);
    return ordered(o, from, to) ? Optional.of(new Years(from, to, extra(o))) : Optional.empty();
  }

  private static boolean ordered(Fields o, double from, double to) {
    if (from > to) {
      o.complain("to", "a \"to\" that is less than \"from\"", "a \"to\" of \"from\" or more");
    }
    return from <= to;
  }

  private static Extra extra(Fields o) {
    return new Extra(o.rest());
  }

  static Optional<Period> period(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a period", complaints);
    Period days = days(o);
    return Optional.of(new Period(days.from(), days.until(), extra(o)));
  }

  /// {@return the period that the fields `from` and `until` of an object give}
  static Period days(Fields o) {
    Optional<LocalDate> from = o.may("from", Decoders.DATE_OF_CALENDAR);
    Optional<LocalDate> until = o.may("until", Decoders.DATE_OF_CALENDAR);
    if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
      o.complain(
          "until",
          Words.quoted(until.get().toString()) + ", which is before \"from\"",
          "a day not before " + Words.quoted(from.get().toString()));
    }
    return new Period(from, until);
  }

  static Json encode(Months months) {
    return new Build()
        .number("from", months.from())
        .number("to", months.to())
        .rest(months.extra().fields())
        .done();
  }

  static Json encode(Years years) {
    return new Build()
        .number("from", years.from())
        .number("to", years.to())
        .rest(years.extra().fields())
        .done();
  }

  static Json encode(Period period) {
    return new Build()
        .text("from", period.from())
        .text("until", period.until())
        .rest(period.extra().fields())
        .done();
  }
}
