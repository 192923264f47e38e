package waymark.app;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import waymark.edit.Clip;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.View;

/// The system's clipboard: clips as a pathway for this program; for any other as a drawing, a
/// picture and words at once, of which it takes what it can.
final class Clipping {
  private static final DataFormat PATHWAY = format("application/x-waymark+json");
  private static final DataFormat SVG = format("image/svg+xml");
  private static final DataFormat CELLS = format("application/x-libreoffice-tsvc");

  private static DataFormat format(String type) {
    return Optional.ofNullable(DataFormat.lookupMimeType(type))
        .orElseGet(() -> new DataFormat(type));
  }

  /// Puts what was copied there: for text, the titles of the roles.
  void put(Clip clip) {
    if (clip.isEmpty()) {
      return;
    }
    ClipboardContent content = new ClipboardContent();
    content.put(PATHWAY, new String(PathwayWriter.write(clip.pathway()), StandardCharsets.UTF_8));
    draw(content, clip.pathway(), alone(clip.view()));
    content.putString(
        clip.pathway().roles().stream().map(Role::title).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Puts rows of a table there: as roles for this program, if there are any, and for others as
  /// `text` and `html`.
  static void put(Clip clip, String text, String html) {
    ClipboardContent content = new ClipboardContent();
    if (!clip.isEmpty()) {
      content.put(PATHWAY, new String(PathwayWriter.write(clip.pathway()), StandardCharsets.UTF_8));
    }
    if (!html.isEmpty()) {
      content.putHtml(html);
    }
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Puts the picture of what was copied there: for text, its alternative.
  void putPicture(Clip clip) {
    putPicture(clip.pathway(), alone(clip.view()));
  }

  /// Puts the picture of a view there: for text, its alternative.
  void putPicture(Pathway pathway, View view) {
    ClipboardContent content = new ClipboardContent();
    draw(content, pathway, view);
    content.putString(Press.describe(pathway.withView(view), view).alternative());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Cards and steps without the stages and strands around them.
  private static View alone(View view) {
    List<Placement> cards =
        view.placements().stream()
            .map(p -> p.withCell(Optional.empty(), Optional.empty()))
            .toList();
    return view.withPlacements(cards).withStages(List.of()).withStrands(List.of());
  }

  /// Other programs look for the drawing under its type, byte by byte.
  private static void draw(ClipboardContent content, Pathway pathway, View view) {
    Pathway shown = pathway.withView(view);
    Choices choices = Choices.USUAL;
    if (Press.print(shown, view, Format.SVG, choices) instanceof Paper.Ready svg) {
      content.put(SVG, ByteBuffer.wrap(svg.bytes()));
    }
    if (Press.print(shown, view, Format.PNG, choices) instanceof Paper.Ready png) {
      content.putImage(new Image(new ByteArrayInputStream(png.bytes())));
    }
  }

  /// {@return what was copied here, or in another window of the program}
  Optional<Clip> get() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return Optional.ofNullable(clipboard.getContent(PATHWAY))
        .map(text -> PathwayReader.read("clip", text.toString().getBytes(StandardCharsets.UTF_8)))
        .flatMap(
            reading ->
                reading instanceof Reading.Opened(var pathway) && pathway.views().size() == 1
                    ? Optional.of(new Clip(pathway))
                    : Optional.empty());
  }

  /// {@return rows of cells that another program put there, as text. LibreOffice has a format of
  /// its own for them: in its plain text a line that ends within a cell does not}
  static Optional<String> cells() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return Optional.ofNullable(clipboard.getContent(CELLS))
        .map(Clipping::words)
        .or(() -> Optional.ofNullable(clipboard.getString()));
  }

  private static String words(Object content) {
    return switch (content) {
      case ByteBuffer bytes -> StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
      case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
      default -> content.toString();
    };
  }

  /// {@return a role for each line of text that another program put there}
  Optional<Clip> text() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).flatMap(Clip::ofText);
  }
}
