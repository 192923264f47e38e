package waymark.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import waymark.model.RoleId;
import waymark.model.StepId;

/// How the steps of some cards follow while the cards are on their way: each as it would be drawn
/// if they were let go, with everything else where it is.
final class Following {

  /// More steps than these are not searched for at every movement of a hand.
  private static final int MOST = 24;

  /// In a crowd a line is found sooner than by the drop, and may be another one then.
  private static final int PATIENCE = 1_000;

  /// Lines longer than this are drawn straight until the drop.
  private static final double LONG = 2_400;

  private final Work work;
  private final Ground ground;
  private final Set<StepId> own;
  private final List<Errand> errands;
  private final Nearby<Piece> found = new Nearby<>();
  private final Search search = new Search();

  /// @param attached the errands of the steps that follow, as they were
  Following(Work work, Map<RoleId, Rect> cards, Collection<Errand> attached) {
    this.work = work;
    ground = work.ground().with(cards);
    errands =
        attached.stream()
            .map(e -> e.between(ground.card(e.step().from()), ground.card(e.step().to())))
            .sorted(Errand.ORDER)
            .toList();
    own = errands.stream().map(e -> e.step().id()).collect(Collectors.toSet());
  }

  List<Mark> marks() {
    List<Course> courses = new ArrayList<>();
    for (Errand errand : errands) {
      Course course = course(errand);
      courses.add(course);
      course.pieces().forEach(piece -> found.add(piece, new Piece(errand, piece)));
    }
    Surroundings surroundings =
        new Surroundings(ground, work.lines().pieces(), work.labels().tags(), own);
    courses.forEach(c -> c.pieces().forEach(p -> surroundings.add(new Piece(c.errand(), p))));
    return courses.stream().map(course -> mark(course, surroundings)).toList();
  }

  private Course course(Errand errand) {
    return errands.size() > MOST || errand.span() > LONG
        ? Course.direct(errand)
        : new Router(ground, (window, each) -> earlier(errand, window, each), PATIENCE, search)
            .find(errand);
  }

  private void earlier(Errand errand, Rect window, Consumer<Piece> each) {
    others(
        window,
        piece -> {
          if (Errand.ORDER.compare(piece.errand(), errand) < 0) {
            each.accept(piece);
          }
        });
  }

  private void others(Rect window, Consumer<Piece> each) {
    work.lines()
        .pieces()
        .near(
            window,
            piece -> {
              if (!own.contains(piece.errand().step().id())) {
                each.accept(piece);
              }
            });
    found.near(window, each);
  }

  private Mark mark(Course course, Surroundings surroundings) {
    Optional<Label> label =
        work.labels().of(course.errand().step().id()).map(l -> label(l, course, surroundings));
    label.ifPresent(l -> l.boxes().forEach(box -> surroundings.take(tag(course, box))));
    return new Steps(work.roles(), work.theme())
        .group(
            course,
            new Crossings(this::others).of(course),
            label.map(Label::badges).orElse(List.of()),
            "");
  }

  private Label label(Label before, Course course, Surroundings surroundings) {
    return before.placed() || errands.size() > MOST || course.errand().span() > LONG
        ? before
        : new LabelPlacing(surroundings).find(course, before.sayings());
  }

  private static Surroundings.Tag tag(Course course, Rect box) {
    return new Surroundings.Tag(course.errand().step().id(), box);
  }
}
