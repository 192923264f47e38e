package waymark.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// Prints how long it takes to draw 20, 500, 2,000 and 5,000 roles with twice as many steps, from
/// scratch and after one card has been moved, one JSON line for each run. Run by name; the first
/// runs warm up.
final class DrawingBench {

  private DrawingBench() {}

  public static void main(String[] args) {
    List<Integer> named = Stream.of(args).map(Integer::valueOf).toList();
    for (int roles : named.isEmpty() ? List.of(20, 500, 500, 2000, 5000, 5000) : named) {
      run(Crowd.of(roles));
    }
  }

  private static void run(Pathway pathway) {
    View view = pathway.views().getFirst();
    long worked = Cpu.time();
    Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
    print("draw", pathway, Cpu.time() - worked);
    for (int move = 1; move <= 3; move++) {
      View moved = moved(view, move);
      worked = Cpu.time();
      Picture next = Drawing.redraw(picture, pathway.withView(moved), moved, Theme.PAPER);
      print("redraw", pathway, Cpu.time() - worked);
      picture = next;
    }
  }

  /// The card in the middle, a little further down.
  private static View moved(View view, int by) {
    int middle = view.placements().size() / 2 + 3;
    return view.withPlacements(
        view.placements().stream()
            .map(
                p ->
                    p.equals(view.placements().get(middle))
                        ? Placement.of(p.role(), moved(p, by))
                        : p)
            .toList());
  }

  private static Point moved(Placement placement, int by) {
    Point at = placement.at().orElseThrow();
    return new Point(at.x(), at.y() + 8 * by);
  }

  private static void print(String name, Pathway pathway, long time) {
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"roles\":%d,\"cpu-ms\":%.1f}%n",
        name,
        pathway.roles().size(),
        time / 1e6);
  }
}
