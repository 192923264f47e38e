package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.file.PathwayWriter;
import waymark.model.Pathway;

/// The Headless platform drags nothing from outside, so the window is told of it by its events.
final class DroppingTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates"));
  }

  @AfterEach
  void close() {
    w.close();
  }

  @Test
  void filesDroppedOnTheWindowAreOpened() throws IOException {
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");
    Files.write(one, PathwayWriter.write(MouseTest.small().withTitle("One")));
    Files.write(two, PathwayWriter.write(MouseTest.small().withTitle("Two")));
    Dragboard board = Mouse.onFx(() -> board(List.of(one.toFile(), two.toFile())));
    DragEvent over = drag(DragEvent.DRAG_OVER, board);
    assertTrue(over.isAccepted());
    assertTrue(drag(DragEvent.DRAG_DROPPED, board).isDropCompleted());
    assertEquals(2, w.window.desk().documents().size());
    assertEquals("Two", w.pathway().title());
  }

  @Test
  void aFigureOpensAsThePathwayInIt() throws IOException {
    Path figure = folder.resolve("figure.svg");
    Pathway pathway = MouseTest.small();
    Choices choices = Choices.USUAL.withSource(PathwayWriter.published(pathway));
    Paper paper = Press.print(pathway, pathway.views().getFirst(), Format.SVG, choices);
    Files.write(figure, ((Paper.Ready) paper).bytes());
    Dragboard board = Mouse.onFx(() -> board(List.of(figure.toFile())));
    assertTrue(drag(DragEvent.DRAG_DROPPED, board).isDropCompleted());
    assertEquals(pathway, w.pathway());
  }

  @Test
  void whatIsNoFileIsNotTaken() {
    Dragboard board = Mouse.onFx(() -> board(List.of()));
    assertFalse(drag(DragEvent.DRAG_OVER, board).isAccepted());
  }

  private DragEvent drag(EventType<DragEvent> type, Dragboard board) {
    return Mouse.onFx(
        () -> {
          var root = w.stage.getScene().lookup(".window");
          DragEvent event =
              new DragEvent(type, board, 100, 100, 100, 100, TransferMode.COPY, null, root, null);
          DragEvent[] seen = {event};
          root.addEventHandler(type, e -> seen[0] = e);
          Event.fireEvent(root, event);
          return seen[0];
        });
  }

  /// A dragboard with these files, as another program would fill it.
  private static Dragboard board(List<File> files) throws ReflectiveOperationException {
    Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
    Object peer =
        Proxy.newProxyInstance(
            clipboard.getClassLoader(),
            new Class<?>[] {clipboard},
            (_, method, _) ->
                switch (method.getName()) {
                  case "getContentTypes" -> files.isEmpty() ? Set.of() : Set.of(DataFormat.FILES);
                  case "hasContent" -> !files.isEmpty();
                  case "getContent" -> files;
                  case "getTransferModes" -> Set.of(TransferMode.COPY);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    Constructor<Dragboard> make = Dragboard.class.getDeclaredConstructor(clipboard);
    make.setAccessible(true);
    return make.newInstance(peer);
  }
}
