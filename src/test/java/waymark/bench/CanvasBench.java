package waymark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.canvas.DeskColours;
import waymark.canvas.Faces;
import waymark.gesture.Effect;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Theme;

/// Prints what frames of the canvas cost with 20, 500, 2,000 and 5,000 roles and twice as many
/// steps, one JSON line for each thing tried. Near is at 100 %, far with the whole page in sight.
///
/// - `open`: opening, to the first paint, and its heap;
/// - `pan`, `drag`: the page and a card moved with every frame;
/// - `zoom`: the wheel turned by a notch in every frame, ten in and ten out; in `sharp` it rests
///   after each notch, and the page is painted for that size;
/// - `drop`: a card taken up, moved and let go in one frame, the edit done and the view drawn
///   again.
///
/// Each number of roles has a JVM of its own, which does everything once unreported to warm up;
/// `heap-mb` is all that this JVM keeps once the pathway is open, in the first of the two rounds.
/// `cpu-ms` is the processor time of the JavaFX thread in a frame, `render-cpu-ms` that of the
/// thread that renders, and `ms` the whole frame, which ends only when the one before it is
/// rendered; half of the frames cost less than `p50`, 95 % less than `p95`.
///
/// Run by name, with sizes, or the beginnings of what is to be tried, as arguments.
final class CanvasBench {

  private static final int FRAMES = 240;
  private static final int FEW = 48;

  /// The window sketches views of more steps than these at first, and draws them in the background.
  private static final int SKETCHED = 1_500;

  private final int roles;
  private final List<String> wanted;
  private boolean warm;
  private final Stage stage = new Stage();
  private final Faces faces = new Faces();
  private Document document = Document.fresh(Crowd.of(20), "A small pathway");
  private Picture picture = Drawing.draw(document.pathway(), document.view(), Theme.PAPER);
  private CanvasView canvas = new CanvasView(faces, new Owner(), document.pathway(), picture);
  private PretendMouse mouse = mouse();
  private Spot held = new Spot(0, 0);

  private CanvasBench(int roles, List<String> wanted) {
    this.roles = roles;
    this.wanted = wanted;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> sizes = Stream.of(args).filter(CanvasBench::isSize).toList();
    List<String> wanted = Stream.of(args).filter(arg -> !isSize(arg)).toList();
    if (sizes.size() == 1) {
      System.setProperty("javafx.animation.fullspeed", "true");
      Platform.startup(() -> new CanvasBench(Integer.parseInt(sizes.getFirst()), wanted).open());
      return;
    }
    for (String size : sizes.isEmpty() ? List.of("20", "500", "2000", "5000") : sizes) {
      measure(size, wanted);
    }
  }

  private static boolean isSize(String arg) {
    return Character.isDigit(arg.charAt(0));
  }

  /// In a JVM like this one.
  private static void measure(String size, List<String> wanted)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CanvasBench.class.getName(), size));
    command.addAll(wanted);
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void open() {
    long start = System.nanoTime();
    long worked = Cpu.time();
    document = Document.fresh(Crowd.of(roles), "A large pathway");
    boolean large = document.pathway().steps().size() > SKETCHED;
    picture =
        large
            ? Drawing.sketch(document.pathway(), document.view(), Theme.PAPER)
            : Drawing.draw(document.pathway(), document.view(), Theme.PAPER);
    long drawn = System.nanoTime() - start;
    canvas = new CanvasView(faces, new Owner(), document.pathway(), picture);
    mouse = mouse();
    stage.setScene(new Scene(canvas, Crowd.WIDTH, Crowd.HEIGHT));
    stage.show();
    canvas.actualSize();
    int[] frame = {0};
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (frame[0]++ == 1) {
          stop();
          reportOpening(drawn, System.nanoTime() - start, Cpu.time() - worked);
          if (large) {
            picture = Drawing.draw(document.pathway(), document.view(), Theme.PAPER);
            canvas.show(document.pathway(), picture);
          }
          Platform.runLater(CanvasBench.this::opened);
        }
      }
    }.start();
  }

  private PretendMouse mouse() {
    return new PretendMouse(canvas, new Spot(Crowd.WIDTH / 2.0, Crowd.HEIGHT / 2.0));
  }

  private void reportOpening(long drawn, long shown, long cpu) {
    if (warm) {
      System.out.printf(
          "{\"bench\":\"open\",\"roles\":%d,\"draw-ms\":%d,\"first-paint-ms\":%d,\"cpu-ms\":%d}%n",
          roles, drawn / 1_000_000, shown / 1_000_000, cpu / 1_000_000);
    }
  }

  private void opened() {
    if (!warm) {
      System.gc();
      System.gc();
      System.out.printf("{\"bench\":\"open\",\"roles\":%d,\"heap-mb\":%d}%n", roles, heap());
    }
    next(
        Stream.of("near", "far")
            .flatMap(CanvasBench.this::trials)
            .filter(t -> wanted.isEmpty() || wanted.stream().anyMatch(t.frames.name()::startsWith))
            .iterator());
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /// Something to be tried.
  ///
  /// @param before what must be done first
  /// @param after what must be done at the end
  private record Trial(Runnable before, Frames frames, Runnable after) {}

  private Stream<Trial> trials(String distance) {
    Runnable ready = distance.equals("near") ? canvas::actualSize : canvas::fit;
    return Stream.of(
        new Trial(ready, new Frames("pan-" + distance, FRAMES, this::pan), () -> {}),
        new Trial(
            () -> grasp(ready), new Frames("drag-" + distance, FRAMES, this::drag), this::letGo),
        new Trial(ready, new Frames("zoom-" + distance, FRAMES, this::zoom), () -> {}),
        new Trial(ready, new Frames("sharp-" + distance, FEW, this::sharpen), () -> {}),
        new Trial(ready, new Frames("drop-" + distance, FEW, this::drop), () -> {}));
  }

  private void next(Iterator<Trial> trials) {
    if (trials.hasNext()) {
      Trial trial = trials.next();
      trial.before.run();
      trial.frames.run(
          cost -> {
            trial.after.run();
            report(trial.frames.name(), cost);
            Platform.runLater(() -> next(trials));
          });
    } else if (warm) {
      Platform.exit();
    } else {
      warm = true;
      open();
    }
  }

  private void report(String name, Frames.Cost cost) {
    if (warm) {
      System.out.printf("{\"bench\":\"%s\",\"roles\":%d,%s}%n", name, roles, cost.json());
    }
  }

  private void pan(int frame) {
    boolean there = frame % 120 < 60;
    mouse.pan(there ? -9 : 9, there ? -5 : 5);
  }

  private void zoom(int frame) {
    mouse.zoom(frame % 20 < 10 ? 40 : -40);
  }

  /// What is painted for one size cannot be stretched once the colours have changed.
  private void sharpen(int frame) {
    zoom(frame);
    canvas.dress(DeskColours.LIGHT);
  }

  private void grasp(Runnable ready) {
    ready.run();
    held = inSight();
    mouse.press(held);
  }

  private void drag(int frame) {
    double turn = frame / 20.0;
    mouse.drag(held.plus(90 * Math.sin(turn), 60 * (1 - Math.cos(turn))));
  }

  private void letGo() {
    canvas.interrupt();
    mouse.release(held);
    canvas.select(Set.of());
  }

  private void drop(int frame) {
    Spot from = inSight();
    Spot to = from.plus(0, (frame % 2 == 0 ? 48 : -48) * canvas.viewport().zoom());
    mouse.press(from);
    mouse.drag(from.plus(20, 20));
    mouse.drag(to);
    mouse.release(to);
  }

  /// The face of the card nearest to the middle of the window, on the screen.
  private Spot inSight() {
    Spot middle = canvas.viewport().toPicture(mouse.middle());
    Rect card =
        picture.cards().values().stream()
            .min(Comparator.comparingDouble(c -> c.centre().distance(middle)))
            .orElseThrow();
    return canvas.viewport().toScreen(card.centre().plus(-30, 0));
  }

  /// Does an edit as the window does, and shows what comes of it.
  private final class Owner implements CanvasView.Owner {
    @Override
    public void edit(Effect.Do edit) {
      document.edit(edit.edit());
      picture = Drawing.redraw(picture, document.pathway(), document.view(), Theme.PAPER);
      canvas.show(document.pathway(), picture);
    }

    @Override
    public void menu(Spot at, double x, double y) {}

    @Override
    public void say(String sentence) {}
  }
}
