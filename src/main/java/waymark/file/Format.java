package waymark.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Json;

/// The version of a file's format.
///
/// @param version from 1
record Format(int version) {

  static final Format CURRENT = new Format(1);

  private static final Pattern NAME = Pattern.compile("waymark/([1-9][0-9]{0,5})");

  static Optional<Format> decode(Json json, Complaints complaints) {
    if (json instanceof Json.Text(String name, _)) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches()) {
        return Optional.of(new Format(Integer.parseInt(matcher.group(1))));
      }
    }
    return Decoders.wrong(json, "\"" + CURRENT + "\"", complaints);
  }

  boolean isNewer() {
    return version > CURRENT.version;
  }

  @Override
  public String toString() {
    return "waymark/" + version;
  }
}
