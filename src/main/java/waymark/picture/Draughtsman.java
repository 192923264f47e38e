package waymark.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Draws one view: cards first, then the routes between them, then the badges on the routes, and
/// last the page around it all.
final class Draughtsman {

  private final Pathway pathway;
  private final View view;
  private final Theme theme;
  private final Map<RoleId, Role> roles;
  private final Map<RoleId, CardText.Content> contents = new LinkedHashMap<>();
  private final Map<RoleId, Rect> cards = new LinkedHashMap<>();

  Draughtsman(Pathway pathway, View view, Theme theme) {
    this.pathway = pathway;
    this.view = view;
    this.theme = theme;
    roles = pathway.rolesById();
  }

  Picture draw() {
    placeCards();
    List<Step> steps = pathway.stepsIn(view).stream().filter(this::isDrawn).toList();
    Map<NoteId, Rect> notes = Notes.boxes(view);
    Map<StepId, Route> routes = new Router(view, cards, notes.values()).routes(steps);
    Map<StepId, List<Badge>> badges =
        new Labels(pathway, view, cards, routes, notes.values()).place(steps);
    Telling telling = new Telling(pathway, view, steps);
    Rect content = bounds(routes, badges, notes);
    Page page = new Page(pathway, view, theme, steps, content);
    Rect sheet = page.sheet();

    List<Mark> marks = new ArrayList<>();
    marks.addAll(page.ground(sheet));
    marks.addAll(new Bands(view, theme).marks(content));
    Steps lines = new Steps(pathway, theme);
    for (RoleId id : telling.readingOrder(cards)) {
      marks.add(card(id, telling));
      telling.leaving(id).forEach(s -> marks.add(lines.group(s, routes, badges, telling)));
    }
    marks.addAll(new Notes(theme).marks(view, notes));
    marks.addAll(page.furniture(sheet));
    return new Picture(
        view.id(),
        page.title(),
        telling.description(cards),
        sheet,
        marks,
        Grid.of(view),
        cards,
        routes,
        boxes(badges),
        notes);
  }

  private void placeCards() {
    CardText text = new CardText(pathway, view);
    for (Placement placement : view.placements()) {
      Role role = roles.get(placement.role());
      if (role != null && placement.at().isPresent()) {
        Point at = placement.at().get();
        CardText.Content content = text.of(role);
        contents.put(role.id(), content);
        cards.put(role.id(), content.size().moved(at.x(), at.y()));
      }
    }
  }

  private boolean isDrawn(Step step) {
    return cards.containsKey(step.from()) && cards.containsKey(step.to());
  }

  private Mark card(RoleId id, Telling telling) {
    Role role = Optional.ofNullable(roles.get(id)).orElseThrow();
    CardText.Content content = Optional.ofNullable(contents.get(id)).orElseThrow();
    Rect rect = Optional.ofNullable(cards.get(id)).orElseThrow();
    return new Mark.Group(
        Optional.of(id), telling.card(role), rect, new Cards(theme).marks(role, content, rect));
  }

  private Rect bounds(
      Map<StepId, Route> routes, Map<StepId, List<Badge>> badges, Map<NoteId, Rect> notes) {
    Grid grid = Grid.of(view);
    Bounds bounds = new Bounds();
    if (!view.stages().isEmpty() || !view.strands().isEmpty()) {
      bounds.add(new Rect(0, 0, grid.right(), grid.bottom()));
    }
    cards.values().forEach(bounds::add);
    routes.values().forEach(route -> route.points().forEach(bounds::add));
    badges.values().forEach(list -> list.forEach(badge -> bounds.add(badge.box())));
    notes.values().forEach(bounds::add);
    return bounds.rect();
  }

  private static Map<StepId, List<Rect>> boxes(Map<StepId, List<Badge>> badges) {
    Map<StepId, List<Rect>> boxes = new LinkedHashMap<>();
    badges.forEach((id, list) -> boxes.put(id, list.stream().map(Badge::box).toList()));
    return boxes;
  }
}
