package waymark.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import waymark.edit.Clip;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Role;

/// Clips on the system's clipboard: as a pathway for this program, as titles for any other.
final class Clipping {

  private static final String TYPE = "application/x-waymark+json";

  private final DataFormat format =
      Optional.ofNullable(DataFormat.lookupMimeType(TYPE)).orElseGet(() -> new DataFormat(TYPE));

  void put(Clip clip) {
    if (clip.isEmpty()) {
      return;
    }
    ClipboardContent content = new ClipboardContent();
    content.put(format, new String(PathwayWriter.write(clip.pathway()), StandardCharsets.UTF_8));
    content.putString(
        clip.pathway().roles().stream().map(Role::title).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  Optional<Clip> get() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getContent(format))
        .map(text -> PathwayReader.read(TYPE, text.toString().getBytes(StandardCharsets.UTF_8)))
        .flatMap(
            reading ->
                reading instanceof Reading.Opened(var pathway) && pathway.views().size() == 1
                    ? Optional.of(new Clip(pathway))
                    : Optional.empty());
  }
}
