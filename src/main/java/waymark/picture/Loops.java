package waymark.picture;

import java.util.List;

/// Growth within a role: out of its card by one side and back in by another, round the corner that
/// is free.
record Loops(Ground ground) {

  private static final double OUT = 24;
  private static final double IN = 40;

  Course find(Errand errand) {
    Rect card = errand.from();
    List<List<Spot>> loops =
        List.of(
            loop(card.maxX(), card.maxX() + OUT, card.maxX() - IN, card.y(), -OUT),
            loop(card.maxX(), card.maxX() + OUT, card.maxX() - IN, card.maxY(), OUT),
            loop(card.x(), card.x() - OUT, card.x() + IN, card.y(), -OUT),
            loop(card.x(), card.x() - OUT, card.x() + IN, card.maxY(), OUT));
    List<Spot> free = loops.stream().filter(this::isFree).findFirst().orElse(loops.getFirst());
    return new Course(errand, new Route(errand.step().id(), free), card.grown(2 * OUT));
  }

  /// From the side at `x` out to `out`, past the edge at `y`, and back to the card at `in`.
  private static List<Spot> loop(double x, double out, double in, double y, double past) {
    double start = y - past;
    double beyond = y + past;
    return List.of(
        new Spot(x, start),
        new Spot(out, start),
        new Spot(out, beyond),
        new Spot(in, beyond),
        new Spot(in, y));
  }

  private boolean isFree(List<Spot> points) {
    for (int i = 1; i < points.size(); i++) {
      if (ground.blocks(Rect.between(points.get(i - 1), points.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
