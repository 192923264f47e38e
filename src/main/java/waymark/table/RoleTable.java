package waymark.table;

import static waymark.table.RoleColumn.KIND;
import static waymark.table.RoleColumn.LEADERSHIP_TEAM;
import static waymark.table.RoleColumn.NEEDS;
import static waymark.table.RoleColumn.PAY_FRAME;
import static waymark.table.RoleColumn.PAY_FROM;
import static waymark.table.RoleColumn.PAY_TO;
import static waymark.table.RoleColumn.PROTECTED_TIME;
import static waymark.table.RoleColumn.SETTING;
import static waymark.table.RoleColumn.STAGE;
import static waymark.table.RoleColumn.STRAND;
import static waymark.table.RoleColumn.SUMMARY;
import static waymark.table.RoleColumn.TITLE;
import static waymark.table.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.RoleEdit.AddRole;
import waymark.edit.RoleEdit.ChangeRole;
import waymark.edit.RoleEdit.RenameRole;
import waymark.edit.Titles;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.View;

/// The roles of a pathway.
public final class RoleTable implements Table<RoleId, RoleColumn> {

  private static final Choice<RoleKind> KINDS = new Choice<>(List.of(RoleKind.values()));
  private static final Choice<Setting> SETTINGS = new Choice<>(List.of(Setting.values()));

  private final Pathway pathway;
  private final View view;
  private final Map<RoleId, Role> roles;
  private final PlaceCells places;

  /// @param view the view in front, to which stages and strands belong, and which shows a new role
  public RoleTable(Pathway pathway, View view) {
    this.pathway = pathway;
    this.view = view;
    roles = pathway.rolesById();
    places = PlaceCells.of(view);
  }

  @Override
  public Pathway pathway() {
    return pathway;
  }

  @Override
  public View view() {
    return view;
  }

  @Override
  public RoleTable on(Pathway next) {
    return new RoleTable(next, next.view(view.id()).orElse(view));
  }

  @Override
  public List<RoleColumn> columns() {
    Stream<RoleColumn> facts =
        Stream.of(
            TITLE, KIND, SETTING, LEADERSHIP_TEAM, PAY_FRAME, PAY_FROM, PAY_TO, PROTECTED_TIME);
    Stream<RoleColumn> cells =
        Stream.of(STAGE, STRAND)
            .filter(c -> !(c == STAGE ? view.stages() : view.strands()).isEmpty());
    return Stream.of(facts, cells, Stream.of(NEEDS, SUMMARY)).flatMap(s -> s).toList();
  }

  @Override
  public List<RoleColumn> writable() {
    return List.of(RoleColumn.values());
  }

  @Override
  public Set<RoleColumn> naming() {
    return Set.of(TITLE);
  }

  @Override
  public List<RoleId> rows() {
    return pathway.roles().stream().map(Role::id).toList();
  }

  @Override
  public boolean has(RoleId row) {
    return roles.containsKey(row);
  }

  @Override
  public String name(RoleId row) {
    return role(row).title();
  }

  private Role role(RoleId id) {
    return Optional.ofNullable(roles.get(id)).orElseThrow();
  }

  @Override
  public String text(RoleId row, RoleColumn column) {
    Role role = role(row);
    return switch (column) {
      case TITLE -> role.title();
      case KIND -> role.kind().label();
      case SETTING -> role.setting().map(Setting::label).orElse("");
      case LEADERSHIP_TEAM -> role.leadershipTeam().map(Flags::text).orElse("");
      case PAY_FRAME -> role.pay().map(p -> p.frame().label()).orElse("");
      case PAY_FROM -> role.pay().flatMap(Pay::from).orElse("");
      case PAY_TO -> role.pay().flatMap(Pay::to).orElse("");
      case PAY -> role.pay().map(PayCells::range).orElse("");
      case PROTECTED_TIME ->
          role.protectedTime().map(t -> Numbers.text(t.daysPerWeek())).orElse("");
      case STAGE -> places.stage(row);
      case STRAND -> places.strand(row);
      case NEEDS -> new NeedCells(pathway).text(role.needs());
      case SUMMARY -> role.summary().orElse("");
    };
  }

  @Override
  public Comparator<String> order(RoleColumn column) {
    return switch (column) {
      case PAY_FROM, PAY_TO, PAY -> Order.points();
      case STAGE -> Order.like(PlaceCells.stages(view));
      case STRAND -> Order.like(PlaceCells.strands(view));
      default -> Order.natural();
    };
  }

  @Override
  public List<String> choices(RoleColumn column) {
    return switch (column) {
      case KIND -> KINDS.labels();
      case SETTING -> SETTINGS.labels();
      case LEADERSHIP_TEAM -> Flags.words();
      case PAY_FRAME -> PayCells.frames();
      case STAGE -> PlaceCells.stages(view);
      case STRAND -> PlaceCells.strands(view);
      default -> List.of();
    };
  }

  @Override
  public boolean isOptional(RoleColumn column) {
    return column != TITLE && column != KIND;
  }

  @Override
  public Entry write(RoleId row, RoleColumn column, String text) {
    if (text.strip().equals(text(row, column).strip())) {
      return new Entry.Same();
    }
    Role role = role(row);
    return switch (column) {
      case TITLE -> retitled(role, text);
      case KIND ->
          KINDS
              .read(text)
              .map(kind -> changed(role, role.withKind(kind)))
              .orElseGet(() -> Entry.refused(text, KINDS.expected()));
      case SETTING -> setting(role, text);
      case LEADERSHIP_TEAM ->
          Flags.read(text)
              .map(flag -> changed(role, role.withLeadershipTeam(flag)))
              .orElseGet(() -> Entry.refused(text, Choice.oneOf(Flags.words())));
      case PAY_FRAME -> paid(role, PayCells.frame(role.pay(), text));
      case PAY_FROM -> paid(role, PayCells.from(role.pay(), text));
      case PAY_TO -> paid(role, PayCells.to(role.pay(), text));
      case PAY -> paid(role, PayCells.range(role.pay(), text));
      case PROTECTED_TIME -> time(role, text);
      case STAGE -> places.putStage(row, text);
      case STRAND -> places.putStrand(row, text);
      case NEEDS -> needs(role, text);
      case SUMMARY -> changed(role, role.withSummary(said(text)));
    };
  }

  private Entry retitled(Role role, String text) {
    return text.isBlank()
        ? Entry.refused("", Texts.text("expected.title"))
        : new Entry.Taken(new RenameRole(role.id(), Names.inOneLine(text)));
  }

  private static Entry changed(Role before, Role after) {
    return before.equals(after)
        ? new Entry.Same()
        : new Entry.Taken(ChangeRole.between(before, after));
  }

  private static Entry setting(Role role, String text) {
    if (text.isBlank()) {
      return changed(role, role.withSetting(Optional.empty()));
    }
    return SETTINGS
        .read(text)
        .map(setting -> changed(role, role.withSetting(Optional.of(setting))))
        .orElseGet(() -> Entry.refused(text, SETTINGS.expected()));
  }

  private static Entry paid(Role role, PayCells.Change change) {
    return switch (change) {
      case PayCells.Change.Pays(var pay) -> changed(role, role.withPay(pay));
      case PayCells.Change.Refused(var why) -> new Entry.Refused(why);
    };
  }

  private static Entry time(Role role, String text) {
    if (text.isBlank()) {
      return changed(role, role.withProtectedTime(Optional.empty()));
    }
    return Numbers.days(text)
        .map(days -> changed(role, role.withProtectedTime(Optional.of(days(role, days)))))
        .orElseGet(() -> Entry.refused(text, Texts.text("expected.days")));
  }

  private static ProtectedTime days(Role role, double days) {
    Optional<ProtectedTime> before = role.protectedTime();
    return new ProtectedTime(
        days,
        before.flatMap(ProtectedTime::note),
        before.map(ProtectedTime::extra).orElse(Extra.NONE));
  }

  private Entry needs(Role role, String text) {
    return switch (new NeedCells(pathway).read(text, role.needs())) {
      case NeedCells.Read.Needs(var needs) -> changed(role, role.withNeeds(needs));
      case NeedCells.Read.Refused(var why) -> new Entry.Refused(why);
    };
  }

  static Optional<String> said(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  @Override
  public Start<RoleId, RoleColumn> start(Map<RoleColumn, String> cells) {
    String title = cells.getOrDefault(TITLE, "");
    if (title.isBlank()) {
      return new Start.Unfit<>(TITLE, Entry.Refusing.why("", Texts.text("expected.title")));
    }
    List<RoleId> known = Names.roles(pathway, title);
    return known.isEmpty() ? begun(Names.inOneLine(title)) : new Start.Known<>(known);
  }

  private Start<RoleId, RoleColumn> begun(String title) {
    AddRole add = added(title);
    return new Start.Begun<>(add, add.role().id());
  }

  AddRole added(String title) {
    Role role = Role.of(FreshIds.role(pathway, title), title, Titles.kind(title));
    return new AddRole(role, view.id(), PlaceCells.unplaced(role.id()));
  }

  @Override
  public Edit delete(Set<RoleId> rows) {
    return new DeleteFromPathway(rows, Set.of(), Set.of());
  }

  @Override
  public List<String> missing(List<Map<RoleColumn, String>> rows) {
    return List.of();
  }

  @Override
  public RoleTable supplied(List<String> names) {
    return this;
  }
}
