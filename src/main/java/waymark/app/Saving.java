package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import waymark.file.PathwayWriter;
import waymark.model.Pathway;

final class Saving {
  sealed interface Outcome {}
  record Saved() implements Outcome {}
  record Failed(String why) implements Outcome {}
  static Outcome save(Pathway p, Path f) {
    try { Files.write(f, PathwayWriter.write(p)); return new Saved(); } catch (IOException e) { return new Failed(String.valueOf(e.getMessage())); }
  }
}
