package waymark.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.Bends;
import waymark.model.Grid;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Draws one view: cards first, then the lines between them, then the badges on the lines, and last
/// the page around it all. What an earlier drawing has and no edit has touched is taken from there.
final class Draughtsman {

  /// Room for a first card where there is nothing yet.
  private static final Rect NOTHING_YET = new Rect(0, 0, 720, 320);

  private final Pathway pathway;
  private final View view;
  private final Theme theme;
  private final Optional<Work> before;
  private final Map<RoleId, Role> roles;
  private final Map<RoleId, CardText.Content> contents = new LinkedHashMap<>();
  private final Map<RoleId, Rect> cards = new LinkedHashMap<>();

  Draughtsman(Pathway pathway, View view, Theme theme, Optional<Work> before) {
    this.pathway = pathway;
    this.view = view;
    this.theme = theme;
    this.before = before;
    roles = pathway.rolesById();
  }

  /// The view with its steps drawn straight, and no labels.
  Picture sketch() {
    placeCards();
    List<Step> steps = drawnSteps();
    Map<NoteId, Rect> notes = Notes.boxes(view);
    Ground ground = new Ground(cards, notes.values(), Bands.titles(view));
    return picture(steps, notes, ground, Lines.direct(errands(steps)), Labels.NONE, true);
  }

  Picture draw() {
    placeCards();
    List<Step> steps = drawnSteps();
    Map<NoteId, Rect> notes = Notes.boxes(view);
    Ground ground = new Ground(cards, notes.values(), Bands.titles(view));
    Disturbed disturbed = before.map(work -> ground.since(work.ground())).orElseGet(Disturbed::new);
    Lines lines =
        Lines.of(errands(steps), ground, before.map(Work::lines).orElse(Lines.NONE), disturbed);
    Labels labels =
        Labels.of(
            view,
            sayings(steps),
            lines,
            ground,
            before.map(Work::labels).orElse(Labels.NONE),
            disturbed);
    return picture(steps, notes, ground, lines, labels, false);
  }

  private List<Step> drawnSteps() {
    return pathway.stepsIn(view).stream().filter(this::isDrawn).toList();
  }

  private Picture picture(
      List<Step> steps,
      Map<NoteId, Rect> notes,
      Ground ground,
      Lines lines,
      Labels labels,
      boolean sketched) {
    Rect content = bounds(lines, labels, notes);
    Page page = new Page(pathway, view, theme, steps, content);
    Rect sheet = page.sheet();
    Telling telling = new Telling(pathway, view, steps);
    Map<RoleId, Work.PaintedCard> paintedCards = new HashMap<>();
    Map<StepId, Work.PaintedStep> paintedSteps = new HashMap<>();
    boolean called = before.filter(work -> work.callsTheSame(pathway, steps)).isPresent();
    Crossings crossings = new Crossings(sketched ? (_, _) -> {} : lines.pieces()::near);

    List<Mark> marks = new ArrayList<>();
    marks.addAll(page.ground(sheet));
    marks.addAll(new Bands(view, theme).marks(content));
    for (RoleId id : telling.readingOrder(cards)) {
      Work.PaintedCard card = card(id, telling, called);
      paintedCards.put(id, card);
      marks.add(card.group());
      for (Step step : telling.leaving(id)) {
        Course course = lines.course(step.id());
        Work.PaintedStep path =
            path(course, crossings.of(course), labels.badges(step.id()), telling, called);
        paintedSteps.put(step.id(), path);
        marks.add(path.group());
      }
    }
    marks.addAll(new Notes(theme).marks(view, notes));
    marks.addAll(page.furniture(sheet));
    return new Picture(
        view.id(),
        page.title(),
        () -> telling.description(cards),
        sheet,
        marks,
        Grid.of(view),
        cards,
        lines.routes(steps),
        boxes(steps, labels),
        notes,
        Optional.of(
            new Work(
                pathway,
                view,
                theme,
                sketched,
                roles,
                steps,
                ground,
                lines,
                labels,
                paintedCards,
                paintedSteps)));
  }

  private void placeCards() {
    CardText text = new CardText(pathway, view);
    boolean same = before.filter(work -> work.saysTheSame(pathway, view)).isPresent();
    Map<RoleId, Role> old = before.filter(_ -> same).map(Work::roles).orElse(Map.of());
    for (Placement placement : view.placements()) {
      Role role = roles.get(placement.role());
      if (role != null && placement.at().isPresent()) {
        Point at = placement.at().get();
        CardText.Content content =
            before
                .filter(_ -> role.equals(old.get(role.id())))
                .flatMap(work -> work.card(role.id()))
                .map(Work.PaintedCard::content)
                .orElseGet(() -> text.of(role));
        contents.put(role.id(), content);
        cards.put(role.id(), content.size().moved(at.x(), at.y()));
      }
    }
  }

  private boolean isDrawn(Step step) {
    return cards.containsKey(step.from()) && cards.containsKey(step.to());
  }

  private List<Errand> errands(List<Step> steps) {
    Map<StepId, List<Spot>> bends =
        view.bends().stream().collect(Collectors.toMap(Bends::step, Draughtsman::corners));
    return steps.stream()
        .map(
            step ->
                new Errand(
                    step,
                    rect(step.from()),
                    rect(step.to()),
                    bends.getOrDefault(step.id(), List.of())))
        .toList();
  }

  private static List<Spot> corners(Bends bends) {
    return bends.points().stream().map(p -> new Spot(p.x(), p.y())).toList();
  }

  private Map<StepId, List<Saying>> sayings(List<Step> steps) {
    Sayings says = new Sayings(pathway);
    Map<StepId, List<Saying>> sayings = new HashMap<>();
    steps.stream()
        .filter(step -> !step.needs().isEmpty())
        .forEach(step -> sayings.put(step.id(), says.of(step)));
    return sayings;
  }

  private Rect rect(RoleId id) {
    return Optional.ofNullable(cards.get(id)).orElseThrow();
  }

  private Work.PaintedCard card(RoleId id, Telling telling, boolean called) {
    Role role = Optional.ofNullable(roles.get(id)).orElseThrow();
    CardText.Content content = Optional.ofNullable(contents.get(id)).orElseThrow();
    Rect rect = rect(id);
    Optional<Work.PaintedCard> old = before.flatMap(work -> work.card(id));
    String name =
        old.filter(_ -> called).map(c -> c.group().name()).orElseGet(() -> telling.card(role));
    return old.filter(_ -> before.filter(work -> work.paints(role, theme)).isPresent())
        .filter(c -> c.content().equals(content) && c.rect().equals(rect))
        .filter(c -> c.group().name().equals(name))
        .orElseGet(
            () ->
                new Work.PaintedCard(
                    content,
                    rect,
                    new Mark.Group(
                        Optional.of(id), name, rect, new Cards(theme).marks(role, content, rect))));
  }

  private Work.PaintedStep path(
      Course course,
      List<Crossings.Crossing> crossings,
      List<Badge> badges,
      Telling telling,
      boolean called) {
    Steps painter = new Steps(roles, theme);
    Step step = course.errand().step();
    Colour colour = painter.colour(step);
    Optional<Work.PaintedStep> old = before.flatMap(work -> work.path(step.id()));
    String name =
        old.filter(_ -> called).map(s -> s.group().name()).orElseGet(() -> telling.step(step));
    return old.filter(_ -> before.filter(work -> work.theme().equals(theme)).isPresent())
        .filter(
            s ->
                s.course().route().equals(course.route())
                    && s.course().errand().step().kind() == step.kind()
                    && s.crossings().equals(crossings)
                    && s.badges().equals(badges)
                    && s.colour().equals(colour)
                    && s.group().name().equals(name))
        .orElseGet(
            () ->
                new Work.PaintedStep(
                    course,
                    crossings,
                    badges,
                    colour,
                    painter.group(course, crossings, badges, name)));
  }

  private Rect bounds(Lines lines, Labels labels, Map<NoteId, Rect> notes) {
    Grid grid = Grid.of(view);
    Bounds bounds = new Bounds();
    if (!view.stages().isEmpty() || !view.strands().isEmpty()) {
      bounds.add(new Rect(0, 0, grid.right(), grid.bottom()));
    }
    cards.values().forEach(bounds::add);
    lines.courses().values().forEach(c -> c.route().points().forEach(bounds::add));
    labels.byStep().values().forEach(label -> label.boxes().forEach(bounds::add));
    notes.values().forEach(bounds::add);
    return bounds.isEmpty() ? NOTHING_YET : bounds.rect();
  }

  private static Map<StepId, List<Rect>> boxes(List<Step> steps, Labels labels) {
    Map<StepId, List<Rect>> boxes = new LinkedHashMap<>();
    for (Step step : steps) {
      Optional.ofNullable(labels.byStep().get(step.id()))
          .map(Label::boxes)
          .filter(all -> !all.isEmpty())
          .ifPresent(all -> boxes.put(step.id(), all));
    }
    return boxes;
  }
}
