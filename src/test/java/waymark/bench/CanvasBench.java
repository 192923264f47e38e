package waymark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.canvas.Faces;
import waymark.gesture.Effect;
import waymark.model.Pathway;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Theme;

/// Prints what frames of the canvas cost with 20, 500, 2,000 and 5,000 roles and twice as many
/// steps, one JSON line for each thing tried: panning and dragging a card at 100 %, and panning,
/// dragging and zooming with the whole page in sight; and before that, opening and its heap.
///
/// Each number of roles has a JVM of its own, which does everything once unreported to warm up;
/// `heap-mb` is all that this JVM keeps once the pathway is open, in the first of the two rounds.
/// `p95-cpu-ms` is the processor time of the JavaFX thread in a frame, `p95-ms` the whole frame,
/// which ends only when the one before it is rendered. Run by name.
final class CanvasBench {

  private static final int FRAMES = 240;
  private static final int WARM = 60;

  /// The window sketches views of more steps than these at first, and draws them in the background.
  private static final int SKETCHED = 1_500;

  private final int roles;
  private boolean warm;
  private final Stage stage = new Stage();
  private final Faces faces = new Faces();
  private Picture picture = Drawing.draw(first(), first().views().getFirst(), Theme.PAPER);
  private CanvasView canvas = new CanvasView(faces, new Nobody(), first(), picture);

  private CanvasBench(int roles) {
    this.roles = roles;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 1) {
      System.setProperty("javafx.animation.fullspeed", "true");
      Platform.startup(() -> new CanvasBench(Integer.parseInt(args[0])).open());
      return;
    }
    for (String size : args.length == 0 ? List.of("20", "500", "2000", "5000") : List.of(args)) {
      measure(size);
    }
  }

  /// In a JVM like this one.
  private static void measure(String size) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CanvasBench.class.getName(), size));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static Pathway first() {
    return Crowd.of(20);
  }

  private void next() {
    if (warm) {
      Platform.exit();
    } else {
      warm = true;
      open();
    }
  }

  private void open() {
    Pathway pathway = Crowd.of(roles);
    long start = System.nanoTime();
    long worked = Cpu.time();
    Document document = Document.fresh(pathway, "A large pathway");
    boolean large = pathway.steps().size() > SKETCHED;
    picture =
        large
            ? Drawing.sketch(document.pathway(), document.view(), Theme.PAPER)
            : Drawing.draw(document.pathway(), document.view(), Theme.PAPER);
    long drawn = System.nanoTime() - start;
    canvas = new CanvasView(faces, new Nobody(), document.pathway(), picture);
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
    near();
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private void near() {
    run(
        "pan-near",
        this::pan,
        () -> drag("drag-near", () -> run("zoom-near", this::zoom, this::far)));
  }

  private void far() {
    canvas.fit();
    run(
        "pan-far",
        this::pan,
        () -> drag("drag-far", () -> run("zoom-far", this::zoom, this::next)));
  }

  private void pan(int frame) {
    boolean there = frame % 120 < 60;
    scroll(there ? -9 : 9, there ? -5 : 5, false);
  }

  private void zoom(int frame) {
    scroll(0, frame % 20 < 10 ? 40 : -40, true);
  }

  private void drag(String name, Runnable then) {
    Spot start = inSight();
    fire(MouseEvent.MOUSE_MOVED, start);
    fire(MouseEvent.MOUSE_PRESSED, start);
    IntConsumer move =
        frame -> {
          double turn = frame / 20.0;
          fire(
              MouseEvent.MOUSE_DRAGGED, start.plus(90 * Math.sin(turn), 60 * (1 - Math.cos(turn))));
        };
    run(
        name,
        move,
        () -> {
          canvas.interrupt();
          fire(MouseEvent.MOUSE_RELEASED, start);
          canvas.select(Set.of());
          then.run();
        });
  }

  /// The face of the card nearest to the middle of the window, on the screen.
  private Spot inSight() {
    Spot middle = canvas.viewport().toPicture(new Spot(Crowd.WIDTH / 2.0, Crowd.HEIGHT / 2.0));
    Rect card =
        picture.cards().values().stream()
            .min(Comparator.comparingDouble(c -> c.centre().distance(middle)))
            .orElseThrow();
    return canvas.viewport().toScreen(card.centre().plus(-30, 0));
  }

  private void scroll(double dx, double dy, boolean zoom) {
    double x = Crowd.WIDTH / 2.0;
    double y = Crowd.HEIGHT / 2.0;
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            zoom,
            false,
            false,
            false,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private void fire(EventType<MouseEvent> type, Spot at) {
    boolean held = type != MouseEvent.MOUSE_MOVED;
    Event.fireEvent(
        canvas,
        new MouseEvent(
            type,
            at.x(),
            at.y(),
            at.x(),
            at.y(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            held,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private void run(String name, IntConsumer act, Runnable then) {
    double[] wall = new double[FRAMES];
    double[] cpu = new double[FRAMES];
    int[] frame = {-WARM};
    long[] last = {0, 0};
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        long time = System.nanoTime();
        long worked = Cpu.time();
        if (frame[0] > 0) {
          wall[frame[0] - 1] = (time - last[0]) / 1e6;
          cpu[frame[0] - 1] = (worked - last[1]) / 1e6;
        }
        last[0] = time;
        last[1] = worked;
        if (frame[0]++ == FRAMES) {
          stop();
          report(name, wall, cpu);
          Platform.runLater(then);
        } else {
          act.accept(frame[0] + WARM);
        }
      }
    }.start();
  }

  private void report(String name, double[] wall, double[] cpu) {
    if (!warm) {
      return;
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"roles\":%d,\"p50-ms\":%.1f,\"p95-ms\":%.1f,"
            + "\"p50-cpu-ms\":%.2f,\"p95-cpu-ms\":%.2f}%n",
        name,
        picture.cards().size(),
        wall[FRAMES / 2],
        wall[FRAMES * 95 / 100],
        cpu[FRAMES / 2],
        cpu[FRAMES * 95 / 100]);
  }

  /// Nobody owns the pathway, so nothing comes of a drag.
  private static final class Nobody implements CanvasView.Owner {
    @Override
    public void edit(Effect.Do edit) {}

    @Override
    public void menu(Spot at, double x, double y) {}

    @Override
    public void say(String sentence) {}
  }
}
