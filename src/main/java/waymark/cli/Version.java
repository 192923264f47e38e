package waymark.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The program's version, which the build writes beside this class.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (var text = Version.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        throw new FileNotFoundException("version.txt is missing from the program");
      }
      return new String[] {"Waymark " + new String(text.readAllBytes(), StandardCharsets.UTF_8)};
    }
  }
}
