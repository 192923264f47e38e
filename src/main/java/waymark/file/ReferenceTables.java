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
import waymark.model.reference.CourseFact;
import waymark.model.reference.KindFact;
import waymark.model.reference.LeadershipPay;
import waymark.model.reference.PayBand;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayScale;
import waymark.model.reference.PayYear;
import waymark.model.reference.Purpose;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.SchoolGroup;
import waymark.model.reference.Standard;
import waymark.model.reference.TimeGuidance;
import waymark.model.reference.UnitPoints;

/// The tables of reference data and what their rows mean.
final class ReferenceTables {

  private static final CellForm<PayYear> YEAR =
      new CellForm<>("a pay year, such as 2025/26", PayYear::parse);
  private static final CellForm<QualificationId> ID =
      new CellForm<>(
          "an id of at most %d characters, without spaces".formatted(Id.MAX_LENGTH),
          t -> Optional.of(t).filter(Id::isValid).map(QualificationId::new));

  private static final CellForm<List<QualificationId>> IDS =
      new CellForm<>(
          "ids with semicolons between them",
          t ->
              Cells.TEXTS
                  .read()
                  .apply(t)
                  .filter(ids -> ids.stream().allMatch(Id::isValid))
                  .map(ids -> ids.stream().map(QualificationId::new).toList()));

  private static final CellForm<Integer> MONTH =
      new CellForm<>(
          "a month from 1 to 12",
          t -> Cells.WHOLE.read().apply(t).filter(month -> month >= 1 && month <= 12));

  private static final CellForm<Double> HOURS =
      new CellForm<>(
          "a number of hours above 0",
          t -> Cells.NUMBER.read().apply(t).filter(hours -> hours > 0));

  static final ReferenceTable<PayPoint> PAY =
      new ReferenceTable<>(
          "pay.csv", List.of("year", "area", "frame", "point", "value"), ReferenceTables::pay);

  static final ReferenceTable<Allowance> ALLOWANCES =
      new ReferenceTable<>(
          "allowances.csv",
          List.of("year", "name", "from", "to", "status", "source", "date", "certainty"),
          ReferenceTables::allowance);

  static final ReferenceTable<PayBand> BANDS =
      new ReferenceTable<>(
          "bands.csv",
          List.of("frame", "band", "year", "from", "to", "source", "date", "certainty"),
          ReferenceTables::band);

  static final ReferenceTable<SchoolGroup> GROUPS =
      new ReferenceTable<>(
          "groups.csv",
          List.of("group", "units_to", "from", "to", "source", "date", "certainty"),
          ReferenceTables::group);

  static final ReferenceTable<UnitPoints> UNITS =
      new ReferenceTable<>(
          "units.csv",
          List.of("stage", "units", "source", "date", "certainty"),
          ReferenceTables::units);

  static final ReferenceTable<CourseFact> COURSES =
      new ReferenceTable<>(
          "study.csv", List.of("courses", "source", "date", "certainty"), ReferenceTables::course);

  static final ReferenceTable<TimeGuidance> TIME =
      new ReferenceTable<>(
          "time.csv", List.of("guidance", "source", "date", "certainty"), ReferenceTables::time);

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
    PayFrame frame = row.need("frame", Cells.oneOf(PayFrame.values()));
    return new PayPoint(
        row.need("year", YEAR),
        row.need("area", Cells.oneOf(PayArea.values())),
        frame,
        point(row, frame),
        row.need("value", Cells.POUNDS),
        row.maybe("status", Cells.oneOf(PayStatus.values())).orElse(PayStatus.LOCAL),
        ownCitation(row));
  }

  /// A point that the structure does not have would never be found again.
  private static String point(Row row, PayFrame frame) throws BadCell {
    String point = row.need("point", Cells.TEXT);
    List<String> points = PayScale.points(frame);
    if (!points.isEmpty() && !points.contains(point)) {
      throw row.unlike("point", "a point from " + points.getFirst() + " to " + points.getLast());
    }
    return point;
  }

  private static Allowance allowance(Row row) throws BadCell {
    return new Allowance(
        row.need("year", YEAR),
        row.need("name", Cells.TEXT),
        row.maybe("from", Cells.POUNDS),
        row.maybe("to", Cells.POUNDS),
        row.need("status", Cells.oneOf(PayStatus.values())),
        citation(row));
  }

  private static PayBand band(Row row) throws BadCell {
    return new PayBand(
        row.need("frame", Cells.oneOf(PayFrame.values())),
        row.need("band", Cells.TEXT),
        row.need("year", Cells.TEXT),
        row.maybe("from", Cells.POUNDS),
        row.maybe("to", Cells.POUNDS),
        row.maybe("note", Cells.TEXT),
        citation(row));
  }

  private static UnitPoints units(Row row) throws BadCell {
    return new UnitPoints(
        row.need("stage", Cells.TEXT), row.need("units", Cells.WHOLE), citation(row));
  }

  private static TimeGuidance time(Row row) throws BadCell {
    return new TimeGuidance(
        row.maybe("days", Cells.NUMBER), row.need("guidance", Cells.TEXT), citation(row));
  }

  private static CourseFact course(Row row) throws BadCell {
    Optional<Integer> month = row.maybe("cohort_month", MONTH);
    Optional<Double> from = row.maybe("hours_from", HOURS);
    return new CourseFact(
        row.need("courses", Cells.TEXT),
        month.isPresent()
            ? Optional.of(new CourseFact.Cohort(month.get(), cohortCitation(row)))
            : Optional.empty(),
        from.isPresent()
            ? Optional.of(
                new CourseFact.Load(
                    from.get(), Math.max(from.get(), row.need("hours_to", HOURS)), citation(row)))
            : Optional.empty());
  }

  /// The cohorts may have been read elsewhere.
  private static Citation cohortCitation(Row row) throws BadCell {
    Citation whole = citation(row);
    return new Citation(
        row.maybe("cohort_source", Cells.TEXT).orElse(whole.source()),
        row.maybe("cohort_date", Cells.TEXT).orElse(whole.date()),
        row.maybe("cohort_certainty", Cells.oneOf(Certainty.values())).orElse(whole.certainty()));
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
        usual(row),
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
            row.maybe("counts_as", IDS).orElse(List.of()),
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

  /// A table of one's own need not say where its figures come from.
  private static Citation ownCitation(Row row) throws BadCell {
    return new Citation(
        row.maybe("source", Cells.TEXT).orElse("a table of one's own"),
        row.maybe("date", Cells.TEXT).orElse("undated"),
        row.maybe("certainty", Cells.oneOf(Certainty.values())).orElse(Certainty.READ));
  }

  /// Where the usual setting was read, if elsewhere than the rest of the row.
  private static Citation usual(Row row) throws BadCell {
    Citation other = citation(row);
    return new Citation(
        row.maybe("setting_source", Cells.TEXT).orElse(other.source()),
        row.maybe("setting_date", Cells.TEXT).orElse(other.date()),
        row.maybe("setting_certainty", Cells.oneOf(Certainty.values())).orElse(other.certainty()));
  }

  private static Citation citation(Row row) throws BadCell {
    return new Citation(
        row.need("source", Cells.TEXT),
        row.need("date", Cells.TEXT),
        row.need("certainty", Cells.oneOf(Certainty.values())));
  }
}
