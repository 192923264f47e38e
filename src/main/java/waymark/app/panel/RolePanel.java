package waymark.app.panel;

import static waymark.app.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import waymark.edit.NeedEdit;
import waymark.edit.RoleEdit;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.reference.Reference;
import waymark.model.reference.SchoolGroup;
import waymark.model.reference.Worth;

/// What can be said of one role.
final class RolePanel implements Panel {

  private final Editing editing;
  private final RoleId id;
  private final PayFacts facts;
  private final Form form = new Form();

  RolePanel(Editing editing, RoleId id) {
    this.editing = editing;
    this.id = id;
    facts = new PayFacts(editing, this::role);
    form.heading(() -> role().title(), this::whereShown);
    form.line(
        "role.title",
        () -> role().title(),
        title -> {
          if (!title.isBlank()) {
            editing.edit(new RoleEdit.RenameRole(id, title.strip()), "title-of-" + id);
          }
        });
    form.choice(
        "role.kind",
        List.of(RoleKind.values()),
        () -> Optional.of(role().kind()),
        kind -> kind.ifPresent(k -> change(r -> r.withKind(k))));
    form.choiceOrNone(
        "role.setting",
        List.of(Setting.values()),
        () -> role().setting(),
        setting -> change(r -> r.withSetting(setting)));
    new CellFields(editing, id).addTo(form);
    form.toggle(
        "role.leadership",
        () -> role().leadershipTeam().orElse(false),
        on -> change(r -> r.withLeadershipTeam(Optional.of(on))));
    pay();
    time();
    needs();
    form.paragraph(
        "role.summary",
        () -> role().summary().orElse(""),
        words -> type("summary", r -> r.withSummary(said(words))));
    cited();
    form.with(new RemoveButtons(editing));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return editing.pathway().role(id).isPresent();
  }

  private Role role() {
    return editing.pathway().role(id).orElseThrow();
  }

  private String whereShown() {
    long views =
        editing.pathway().views().stream().filter(v -> v.placement(id).isPresent()).count();
    return text("role.where", views);
  }

  private void pay() {
    form.choiceOrNone(
        "role.pay",
        List.of(PayFrame.values()),
        () -> role().pay().map(Pay::frame),
        frame ->
            change(r -> r.withPay(frame.map(f -> Pay.of(f, Optional.empty(), Optional.empty())))));
    PayField range =
        new PayField(
            () -> role().pay(), pay -> type("pay", r -> r.withPay(Optional.of(pay))), this::worths);
    form.with(range);
    form.onRefresh(range::refresh);
    form.pick(
        "role.group",
        facts::groups,
        PayFacts::told,
        facts::group,
        group -> group.ifPresent(g -> change(r -> r.withPay(of(r, g)))));
    noted("group-facts", facts::ofGroups);
    allowance();
  }

  private static Optional<Pay> of(Role role, SchoolGroup group) {
    return role.pay().map(p -> p.withRange(group.from(), group.to()));
  }

  private void allowance() {
    AllowanceField field =
        new AllowanceField(
            facts::allowances,
            () -> role().pay().flatMap(Pay::allowance),
            words -> type("allowance", r -> r.withPay(r.pay().map(p -> p.withAllowance(words)))));
    VBox row = Form.labelled("role.allowance", field);
    form.with(row);
    form.onRefresh(
        () -> {
          row.setVisible(facts.hasAllowance());
          row.setManaged(facts.hasAllowance());
          field.refresh();
        });
    noted("allowance-facts", facts::ofAllowance);
  }

  private void noted(String where, Supplier<List<FactNotes.Fact>> known) {
    FactNotes notes = new FactNotes(where, known);
    form.with(notes);
    form.onRefresh(notes::refresh);
  }

  /// What the ends of `pay` are worth, each with its year and how firm it is.
  private List<String> worths(Pay pay) {
    Reference known = editing.reference();
    PayArea area = editing.pathway().about().payArea().orElse(PayArea.ENGLAND);
    LocalDate day = known.dayOf(editing.pathway());
    Pay range = pay.frame() == PayFrame.LEAD_PRACTITIONER ? whole(pay) : pay;
    Optional<String> least = known.least(range, area, day).map(w -> worth(range.from(), w));
    Optional<String> most = known.most(range, area, day).map(w -> worth(range.to(), w));
    return Stream.of(least, most).flatMap(Optional::stream).distinct().toList();
  }

  /// The lead practitioners' range has no points.
  private static Pay whole(Pay pay) {
    return pay.withRange(pay.from().orElse("least"), pay.to().orElse("most"));
  }

  private static String worth(Optional<String> point, Worth worth) {
    return text("pay.worth", point.orElse(""), worth.inPounds(), worth.caveat());
  }

  private void time() {
    NumberField days =
        new NumberField(
            () -> role().protectedTime().map(ProtectedTime::daysPerWeek),
            d -> type("protected-time", r -> r.withProtectedTime(d.map(ProtectedTime::of))));
    days.setId("role-time");
    form.row("role.time", days);
    form.onRefresh(days::refresh);
    noted("time-facts", facts::ofTime);
  }

  private void needs() {
    form.section("role.needs");
    NeedList needs = new NeedList(editing, new NeedEdit.Holder.OfRole(id), () -> role().needs());
    form.with(needs);
    form.onRefresh(needs::refresh);
  }

  private void cited() {
    form.paragraph(
        "role.sources",
        () -> String.join("\n", role().sources()),
        words -> type("sources", r -> r.withSources(lines(words))));
    form.section("role.evidence");
    CitedList evidence = CitedList.ofEvidence(editing, Optional.of(id));
    form.with(evidence);
    form.onRefresh(evidence::refresh);
    form.section("role.questions");
    CitedList questions = CitedList.ofQuestions(editing, Optional.of(id));
    form.with(questions);
    form.onRefresh(questions::refresh);
  }

  /// {@return what was said in each line}
  static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void change(UnaryOperator<Role> by) {
    editing.edit(RoleEdit.ChangeRole.between(role(), by.apply(role())));
  }

  private void type(String what, UnaryOperator<Role> by) {
    editing.edit(RoleEdit.ChangeRole.between(role(), by.apply(role())), what + "-of-" + id);
  }

  static Optional<String> said(String words) {
    return Optional.of(words.strip()).filter(w -> !w.isEmpty());
  }
}
