package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.app.document.Document;
import waymark.file.Edition;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.plan.Held;
import waymark.model.plan.Plan;
import waymark.model.reference.Reference;
import waymark.plan.Changes;
import waymark.plan.Outlook;
import waymark.plan.Prospect;
import waymark.route.Enquiry;

/// What somebody asks of a document, what comes of it, and which routes they look at. The planner
/// is asked away from the window, after each change of the question or of the pathway; the last
/// answer counts.
public final class Planning {

  private final Document document;
  private Reference reference;
  private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(Wish.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Prospect>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Prospect>> compared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<String>> changes =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Asked> asked = Optional.empty();
  private Optional<PlanHome> home = Optional.empty();
  private List<StepId> wanted = List.of();
  private PlanWords words = PlanWords.NONE;

  private record Asked(
      Pathway pathway, Reference reference, Enquiry enquiry, List<StepId> wanted) {}

  /// The planning of `document`, by what is known of the field.
  public Planning(Document document, Reference reference) {
    this.document = document;
    this.reference = reference;
    document.historyProperty().subscribe(this::follow);
  }

  private void follow() {
    wish.set(wish.get().within(pathway()));
    tell(false);
    ask();
  }

  private void tell(boolean wayIsLost) {
    List<String> told = new ArrayList<>();
    plan.get().ifPresent(p -> told.addAll(Changes.of(p, pathway())));
    if (wayIsLost && plan.get().filter(p -> p.way().equals(wanted)).isPresent()) {
      told.add(text("plan.way-lost"));
    }
    changes.set(told);
  }

  /// Goes by other reference data from now on.
  public void use(Reference other) {
    if (!other.equals(reference)) {
      reference = other;
      ask();
    }
  }

  Pathway pathway() {
    return document.pathway();
  }

  Reference reference() {
    return reference;
  }

  ReadOnlyObjectProperty<Wish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /// {@return the route that is looked at}
  public ReadOnlyObjectProperty<Optional<Prospect>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// {@return the route that it is compared with}
  public ReadOnlyObjectProperty<Optional<Prospect>> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /// {@return the plan that was opened or saved last}
  public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// {@return what the pathway, having changed, means for that plan}
  public ReadOnlyObjectProperty<List<String>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /// {@return where that plan lives}
  public Optional<PlanHome> home() {
    return home;
  }

  /// Says what somebody writes on the plan.
  void write(PlanWords next) {
    words = next;
  }

  /// {@return whether there is something that would be lost with the window: more than a glance at
  /// the way from one post to another}
  public boolean isUnsaved() {
    Wish now = wish.get();
    return plan.get()
        .map(
            p ->
                !PlanWords.of(p).equals(words)
                    || !p.way().equals(wanted)
                    || !Wish.of(p.person(), p.targets(), p.by())
                        .within(pathway())
                        .withMost(now.most())
                        .equals(now))
        .orElse(
            now.here().isPresent()
                && (!words.equals(PlanWords.NONE) || !wanted.isEmpty() || now.isDetailed()));
  }

  /// Says that `role` is the post held now.
  public void iAmHere(RoleId role) {
    change(w -> w.withHere(Optional.of(role)));
  }

  /// Says that `role` is one of the posts wanted.
  public void iWantThere(RoleId role) {
    change(w -> w.withTarget(role));
  }

  void change(UnaryOperator<Wish> by) {
    Wish next = by.apply(wish.get());
    if (!next.equals(wish.get())) {
      wish.set(next);
      ask();
    }
  }

  /// Says that a qualification is held.
  public void hold(Held held) {
    change(w -> w.holding(held));
  }

  void choose(Prospect prospect) {
    wanted = prospect.route().steps();
    compared.set(compared.get().filter(c -> !c.equals(prospect)));
    chosen.set(Optional.of(prospect));
  }

  void compare(Optional<Prospect> prospect) {
    compared.set(prospect.filter(p -> !chosen.get().equals(Optional.of(p))));
  }

  private void ask() {
    Pathway pathway = pathway();
    Optional<Asked> question =
        wish.get()
            .enquiry(reference.dayOf(pathway))
            .map(e -> new Asked(pathway, reference, e, wanted));
    asked = question;
    question.ifPresentOrElse(
        q -> Thread.ofVirtual().start(() -> answer(q)), () -> show(Optional.empty()));
  }

  private void answer(Asked question) {
    Outlook found =
        Outlook.of(question.pathway(), question.reference(), question.enquiry())
            .with(question.wanted(), question.pathway(), question.reference());
    Platform.runLater(
        () -> {
          if (asked.equals(Optional.of(question))) {
            show(Optional.of(found));
          }
        });
  }

  /// Shows what was found, and keeps to the route that was looked at if it is still there.
  private void show(Optional<Outlook> found) {
    outlook.set(found);
    compared.set(Optional.empty());
    List<Prospect> prospects = found.map(Outlook::prospects).orElse(List.of());
    Optional<Prospect> same =
        prospects.stream().filter(p -> p.route().steps().equals(wanted)).findFirst();
    chosen.set(same.or(() -> prospects.stream().findFirst()));
    tell(found.isPresent() && same.isEmpty() && !wanted.isEmpty());
  }

  /// {@return the plan as it is now, if a post was given}
  public Optional<Plan> current() {
    Plan.Origin origin = Plan.Origin.of(pathway(), Edition.of(pathway()));
    Optional<Plan> before = plan.get();
    return wish.get()
        .person()
        .map(
            person ->
                Plan.of(origin, person, wish.get().targets(), wish.get().by())
                    .withWay(chosen.get().map(c -> c.route().steps()).orElse(List.of()), pathway())
                    .withName(words.name())
                    .withNote(words.note())
                    .withExtra(before.map(Plan::extra).orElse(Extra.NONE)));
  }

  /// Says that `now` was saved in `where`.
  public void saved(Plan now, PlanHome where) {
    home = Optional.of(where);
    wanted = now.way();
    changes.set(List.of());
    plan.set(Optional.of(now));
  }

  /// Goes on with a plan that was read from `where`.
  public void take(Plan opened, PlanHome where) {
    home = Optional.of(where);
    wanted = opened.way();
    changes.set(Changes.of(opened, pathway()));
    plan.set(Optional.of(opened));
    wish.set(Wish.of(opened.person(), opened.targets(), opened.by()).within(pathway()));
    ask();
  }
}
