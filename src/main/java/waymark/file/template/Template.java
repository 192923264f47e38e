package waymark.file.template;

import java.util.function.Supplier;
import waymark.file.PathwayReader;
import waymark.file.Reading;

/// Something that a new pathway can begin with.
///
/// @param name by which the command line calls it, such as `small-primary`
/// @param title the title of its pathway
/// @param summary what it shows, in one line; may be empty for a person's own
/// @param bytes gives its file
public record Template(String name, String title, String summary, Supplier<byte[]> bytes) {

  /// {@return what reading its file gives}
  public Reading read() {
    return PathwayReader.read(name + ".json", bytes.get());
  }
}
