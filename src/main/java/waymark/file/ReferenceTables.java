package waymark.file;

import java.util.List;
import java.util.Optional;
import waymark.file.csv.BadCell;
import waymark.file.csv.CellForm;
import waymark.file.csv.Cells;
import waymark.file.csv.Row;
import waymark.model.Extra;
import waymark.model.Funding;
import waymark.model.Id;
import waymark.model.Months;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Severity;
import waymark.model.reference.Allowance;
import waymark.model.reference.Certainty;
import waymark.model.reference.Citation;
import waymark.model.reference.KindFact;
import waymark.model.reference.LeadershipPay;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayYear;
import waymark.model.reference.Purpose;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.SchoolGroup;
import waymark.model.reference.Standard;

/// The six tables of reference data and what their rows mean.
final class ReferenceTables {

  private static final CellForm<PayYear> YEAR =
      new CellForm<>("a pay year, such as 2025/26", PayYear::parse);
  private static final CellForm<QualificationId> ID =
      new CellForm<>(
          "an id of at most %d characters, without spaces".formatted(Id.MAX_LENGTH),
          t -> Optional.of(t).filter(Id::isValid).map(QualificationId::new));

  static final ReferenceTable<PayPoint> PAY =
      new ReferenceTable<>(
          "pay.csv", List.of("year", "area", "frame", "point", "value"), ReferenceTables::pay);

  static final ReferenceTable<Allowance> ALLOWANCES =
      new ReferenceTable<>(
          "allowances.csv",
          List.of("year", "name", "from", "to", "status", "source", "date"),
          ReferenceTables::allowance);

  static final ReferenceTable<SchoolGroup> GROUPS =
      new ReferenceTable<>(
          "groups.csv",
          List.of("group", "units_to", "from", "to", "source", "date", "certainty"),
          ReferenceTables::group);

  static final ReferenceTable<QualificationFact> QUALIFICATIONS =
      new ReferenceTable<>(
          "qualifications.csv",
          List.of("id", "name", "purpose", "source", "date", "certainty"),
          ReferenceTables::qualification);

  static final ReferenceTable<KindFact> KINDS =
      new ReferenceTable<>(
          "kinds.csv",
          List.of("kind", "setting", "leadership_pay", "source", "date", "certainty"),
          ReferenceTables::kind);

  static final ReferenceTable<Standard> STANDARDS =
      new ReferenceTable<>(
          "rules.csv",
          List.of("rule", "severity", "source", "date", "certainty", "checked"),
          ReferenceTables::standard);

  private ReferenceTables() {}

  private static PayPoint pay(Row row) throws BadCell {
    return new PayPoint(
        row.need("year", YEAR),
        row.need("area", Cells.oneOf(PayArea.values())),
        row.need("frame", Cells.oneOf(PayFrame.values())),
        row.need("point", Cells.TEXT),
        row.need("value", Cells.POUNDS),
        row.maybe("status", Cells.oneOf(PayStatus.values())).orElse(PayStatus.LOCAL),
        row.maybe("source", Cells.TEXT).orElse("a table of one's own"),
        row.maybe("date", Cells.TEXT).orElse("undated"));
  }

  private static Allowance allowance(Row row) throws BadCell {
    return new Allowance(
        row.need("year", YEAR),
        row.need("name", Cells.TEXT),
        row.maybe("from", Cells.POUNDS),
        row.maybe("to", Cells.POUNDS),
        row.need("status", Cells.oneOf(PayStatus.values())),
        row.need("source", Cells.TEXT),
        row.need("date", Cells.TEXT));
  }

  private static SchoolGroup group(Row row) throws BadCell {
    return new SchoolGroup(
        row.need("group", Cells.WHOLE),
        row.maybe("units_to", Cells.WHOLE),
        row.need("from", Cells.TEXT),
        row.need("to", Cells.TEXT),
        citation(row));
  }

  private static KindFact kind(Row row) throws BadCell {
    return new KindFact(
        row.need("kind", Cells.oneOf(RoleKind.values())),
        row.need("setting", Cells.oneOf(Setting.values())),
        row.need("leadership_pay", Cells.oneOf(LeadershipPay.values())),
        citation(row));
  }

  private static Standard standard(Row row) throws BadCell {
    return new Standard(
        row.need("rule", Cells.TEXT),
        row.need("severity", Cells.oneOf(Severity.values())),
        row.maybe("number", Cells.NUMBER),
        row.maybe("day", Cells.DAY),
        new Period(row.maybe("from", Cells.DAY), row.maybe("until", Cells.DAY)),
        citation(row),
        row.need("checked", Cells.DAY));
  }

  private static QualificationFact qualification(Row row) throws BadCell {
    Citation citation = citation(row);
    var qualification =
        new Qualification(
            row.need("id", ID),
            row.need("name", Cells.TEXT),
            row.maybe("short", Cells.TEXT),
            months(row),
            new Period(row.maybe("offered_from", Cells.DAY), row.maybe("offered_until", Cells.DAY)),
            row.maybe("complete_by", Cells.DAY),
            List.of(),
            row.maybe("audience", Cells.TEXT),
            funding(row),
            Optional.empty(),
            List.of(citation.source() + " (" + citation.date() + ")"),
            Extra.NONE);
    return new QualificationFact(
        qualification,
        row.need("purpose", Cells.oneOf(Purpose.values())),
        row.maybe("aliases", Cells.TEXTS).orElse(List.of()),
        citation);
  }

  private static Optional<Months> months(Row row) throws BadCell {
    Optional<Integer> least = row.maybe("months_from", Cells.WHOLE);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    int most = row.maybe("months_to", Cells.WHOLE).orElse(least.get());
    if (least.get() > most || most > Months.LIMIT) {
      throw row.unlike("months_to", "months from " + least.get() + " to " + Months.LIMIT);
    }
    return Optional.of(new Months(least.get(), most));
  }

  private static Optional<Funding> funding(Row row) throws BadCell {
    Optional<String> note = row.maybe("funding", Cells.TEXT);
    return note.isEmpty()
        ? Optional.empty()
        : Optional.of(new Funding(note.get(), row.maybe("funding_as_of", Cells.DAY), Extra.NONE));
  }

  private static Citation citation(Row row) throws BadCell {
    return new Citation(
        row.need("source", Cells.TEXT),
        row.need("date", Cells.TEXT),
        row.need("certainty", Cells.oneOf(Certainty.values())));
  }
}
