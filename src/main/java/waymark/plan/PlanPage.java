package waymark.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.export.Block;
import waymark.export.Figure;
import waymark.export.PageSetup;
import waymark.export.Paper;
import waymark.export.PdfWriter;
import waymark.export.office.WordWriter;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;
import waymark.model.Pathway;
import waymark.model.plan.Plan;
import waymark.picture.Phrases;
import waymark.picture.Picture;
import waymark.picture.plan.PlanSheet;
import waymark.route.Account;

/// A plan on one page, with the name that it bears or without one.
public final class PlanPage {

  private static final PageSetup UPRIGHT =
      PageSetup.USUAL.withSize(PaperSize.A4).withTurn(PaperTurn.PORTRAIT);

  private static final List<Integer> WIDTHS = List.of(190, 190, 380);

  private final Plan plan;
  private final Pathway pathway;
  private final Prospect prospect;

  /// @param prospect the plan's way through `pathway`
  public PlanPage(Plan plan, Pathway pathway, Prospect prospect) {
    this.plan = plan;
    this.pathway = pathway;
    this.prospect = prospect;
  }

  /// {@return the page as a picture}
  public Picture picture() {
    return sheet().picture();
  }

  private PlanSheet.Sheet sheet() {
    return PlanSheet.set(
        new PlanSheet.Contents(
            title(), subtitle(), prospect.itinerary(), List.of(moves(), gained()), closing()));
  }

  /// {@return the page as PDF, its tables and lines tagged as what they are}
  public byte[] pdf() {
    PlanSheet.Sheet sheet = sheet();
    Picture drawn = sheet.drawn();
    return PdfWriter.sheet(drawn, drawn.description(), sheet.passages(), UPRIGHT);
  }

  /// {@return the page as a Word document, followed by the same in words and tables to be edited}
  public Paper word() {
    Picture sheet = picture();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(subtitle()));
    blocks.add(table("Moves", moves()));
    blocks.add(table("Qualifications", gained()));
    closing().forEach(text -> blocks.add(new Block.Paragraph(text)));
    return WordWriter.sheet(
        title(), new Figure(sheet, sheet.description(), title()), "In words", blocks);
  }

  private static Block.Table table(String caption, PlanSheet.Table table) {
    return new Block.Table(caption, table.header(), table.rows());
  }

  private String title() {
    return plan.name().map(n -> "Career plan: " + n).orElse("My career plan");
  }

  private String subtitle() {
    List<String> parts = new ArrayList<>(List.of(prospect.account().title()));
    parts.add(prospect.account().years());
    parts.add(pathway.title());
    parts.add("as of " + Phrases.day(prospect.programme().day()));
    plan.made().ifPresent(day -> parts.add("planned on " + Phrases.day(day)));
    return String.join(" · ", parts);
  }

  private PlanSheet.Table moves() {
    return new PlanSheet.Table(
        List.of("Post", "When", "Pay"),
        WIDTHS,
        prospect.account().moves().stream().map(PlanPage::row).toList());
  }

  private static List<String> row(Account.Move move) {
    return List.of(move.post(), move.when(), joined(List.of(move.pay()), move.notes()));
  }

  private PlanSheet.Table gained() {
    List<List<String>> rows = prospect.account().gained().stream().map(PlanPage::row).toList();
    return new PlanSheet.Table(
        List.of("Still to gain", "When", "Asked for by"),
        WIDTHS,
        rows.isEmpty() ? List.of(List.of("Nothing more", "", "")) : rows);
  }

  private static List<String> row(Account.Gained gained) {
    return List.of(gained.name(), gained.when(), joined(gained.reasons(), gained.notes()));
  }

  private static String joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream())
        .filter(s -> !s.isBlank())
        .map(s -> s.endsWith(".") ? s : s + ".")
        .collect(Collectors.joining(" "));
  }

  private List<String> closing() {
    Account account = prospect.account();
    List<String> closing = new ArrayList<>();
    plan.note().ifPresent(closing::add);
    List<String> changes = Changes.of(plan, pathway);
    if (!changes.isEmpty()) {
      closing.add("Changed in the pathway since it was planned: " + String.join(" ", changes));
    }
    closing.add("Pay: " + account.payNote());
    closing.add("Assumed: " + String.join(" ", account.assumptions()));
    closing.add("Sources: " + String.join("; ", account.sources()) + ".");
    return closing;
  }
}
