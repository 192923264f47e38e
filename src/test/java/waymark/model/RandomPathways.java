package waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Pathways by chance, every one of them sound: each optional part is sometimes there, texts hold
/// whatever texts can hold, and files say more than this version knows. One seed, one pathway.
public final class RandomPathways {

  private final Chance chance;
  private final List<RoleId> roleIds;
  private final List<QualificationId> qualificationIds;
  private final List<StepId> stepIds;

  private RandomPathways(long seed) {
    chance = new Chance(seed);
    roleIds = ids(8, RoleId::new);
    qualificationIds = ids(5, QualificationId::new);
    stepIds = roleIds.isEmpty() ? List.of() : ids(10, StepId::new);
  }

  /// {@return the pathway of a seed}
  public static Pathway of(long seed) {
    RandomPathways random = new RandomPathways(seed);
    return random.linked(random.pathway());
  }

  private <T> List<T> ids(int most, Function<String, T> make) {
    return IntStream.range(0, chance.upTo(most)).mapToObj(i -> make.apply("n°" + i)).toList();
  }

  private <T> List<T> each(int most, Function<Integer, T> make) {
    return IntStream.range(0, chance.upTo(most)).boxed().map(make).toList();
  }

  private Pathway pathway() {
    RandomViews pictures = new RandomViews(chance, roleIds, stepIds);
    return new Pathway(
        chance.title(),
        chance.coin() ? about() : About.NOTHING,
        roleIds.stream().map(this::role).toList(),
        qualificationIds.stream().map(this::qualification).toList(),
        stepIds.stream().map(this::step).toList(),
        each(3, this::evidence),
        each(3, this::question),
        each(3, pictures::view),
        each(2, this::choice),
        List.of(),
        chance.extra());
  }

  private Pathway linked(Pathway pathway) {
    return pathway.withFigures(each(3, number -> figure(number, pathway)));
  }

  private LinkedFigure figure(int number, Pathway pathway) {
    List<ViewId> views = pathway.views().stream().map(View::id).toList();
    return new LinkedFigure(
        "../Abbildungen °" + number + "/" + chance.title().replaceAll("\\p{Cc}", "") + ".svg",
        views.isEmpty() ? Optional.empty() : chance.maybe(() -> chance.pick(views)),
        new FigureLook(
            chance.maybe(() -> chance.between(96, 600)),
            chance.coin(),
            chance.maybe(() -> chance.between(20, 400) + 0.5),
            chance.maybe(() -> chance.between(20, 400) * 1.0),
            chance.maybe(() -> chance.pick(List.of(PaperSize.values()))),
            chance.maybe(() -> chance.pick(List.of(PaperTurn.values()))),
            chance.maybe(() -> chance.between(5, 50) * 1.0),
            chance.coin(),
            chance.coin(),
            chance.coin(),
            chance.coin(),
            chance.coin()),
        chance.extra());
  }

  private About about() {
    return new About(
        chance.maybe(() -> "pathway-" + chance.pick(List.of(1, 2, 3))),
        chance.text(),
        chance.text(),
        chance.text(),
        chance.maybe(() -> chance.pick(List.of(PayArea.values()))),
        chance.maybe(chance::date),
        chance.maybe(() -> chance.pick(List.of(Spelling.values()))),
        chance.text(),
        chance.some(3, chance::title),
        chance.extra());
  }

  private Role role(RoleId id) {
    return new Role(
        id,
        chance.title(),
        chance.pick(List.of(RoleKind.values())),
        chance.maybe(() -> chance.pick(List.of(Setting.values()))),
        chance.maybe(chance::coin),
        chance.maybe(this::pay),
        chance.maybe(this::protectedTime),
        needs(),
        chance.text(),
        chance.some(3, chance::title),
        chance.extra());
  }

  private Pay pay() {
    return new Pay(
        chance.pick(List.of(PayFrame.values())),
        chance.maybe(() -> "L" + chance.between(1, 43)),
        chance.text(),
        chance.maybe(() -> chance.pick(List.of(PayStatus.values()))),
        chance.text(),
        chance.text(),
        chance.extra());
  }

  private ProtectedTime protectedTime() {
    return new ProtectedTime(chance.number(5), chance.text(), chance.extra());
  }

  private List<Need> needs() {
    return qualificationIds.isEmpty() ? List.of() : chance.some(3, this::need);
  }

  private Need need() {
    return new Need(
        List.of(chance.pick(qualificationIds), chance.pick(qualificationIds)),
        timing(),
        chance.period(Extra.NONE),
        chance.some(2, this::exemption),
        chance.text(),
        chance.extra());
  }

  private Timing timing() {
    return switch (chance.upTo(2)) {
      case 0 -> new Timing.Before();
      case 1 -> new Timing.Within(chance.number(59) + 0.25);
      default -> new Timing.Helpful();
    };
  }

  private Exemption exemption() {
    return new Exemption(chance.title(), chance.maybe(chance::date), chance.extra());
  }

  private Qualification qualification(QualificationId id) {
    return new Qualification(
        id,
        chance.title(),
        chance.text(),
        chance.maybe(this::months),
        chance.period(chance.extra()),
        chance.maybe(chance::date),
        chance.pickSome(qualificationIds),
        chance.text(),
        chance.maybe(() -> new Funding(chance.title(), chance.maybe(chance::date), chance.extra())),
        chance.text(),
        chance.some(2, chance::title),
        chance.extra());
  }

  private Months months() {
    int from = chance.upTo(Months.LIMIT);
    return new Months(from, chance.between(from, Months.LIMIT), chance.extra());
  }

  private Step step(StepId id) {
    return new Step(
        id,
        chance.pick(roleIds),
        chance.pick(roleIds),
        chance.pick(List.of(StepKind.values())),
        chance.maybe(this::years),
        needs(),
        chance.text(),
        chance.some(2, chance::title),
        chance.extra());
  }

  private Years years() {
    double from = chance.number(30);
    return new Years(from, from + chance.upTo(30), chance.extra());
  }

  private Evidence evidence(int number) {
    return new Evidence(
        new EvidenceId("e" + number),
        chance.title(),
        chance.text(),
        chance.text(),
        chance.pickSome(roleIds),
        chance.extra());
  }

  private Question question(int number) {
    return new Question(
        new QuestionId("q" + number),
        chance.title(),
        chance.text(),
        chance.pickSome(roleIds),
        chance.extra());
  }

  private RuleChoice choice(int number) {
    return new RuleChoice(
        "rule-" + number, chance.pick(List.of(Severity.values())), chance.title(), chance.extra());
  }
}
