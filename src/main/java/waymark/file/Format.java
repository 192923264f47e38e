package waymark.file;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.file.json.Complaints;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Json;
import waymark.file.json.Spot;

/// What sort of file it is, and in which version.
///
/// @param family the sort
/// @param version from 1
record Format(String family, int version) {

  /// Pathways, as they are written.
  static final Format CURRENT = new Format("waymark", 1);

  /// Plans, as they are written.
  static final Format PLAN = new Format("waymark-plan", 1);

  private static final Pattern NAME = Pattern.compile("([a-z-]+)/([1-9][0-9]{0,5})");

  /// {@return the decoder of formats of the same sort}
  Decoder<Format> decoder() {
    return (json, complaints) -> {
      if (json instanceof Json.Text(String name, _)) {
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches() && matcher.group(1).equals(family)) {
          return Optional.of(new Format(family, Integer.parseInt(matcher.group(2))));
        }
      }
      return Decoders.wrong(json, "\"" + this + "\"", complaints);
    };
  }

  /// Notes a complaint if `document` says that it is of another sort.
  ///
  /// @return whether it does
  boolean isStrange(Json document, Complaints complaints) {
    if (document instanceof Json.Obj(Map<String, Json> fields, _)
        && fields.get("format") instanceof Json.Text(String name, Spot at)) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches() && matcher.group(1).equals(other().family)) {
        complaints.add(at, other().noun() + " (\"" + name + "\")", noun() + "; " + remedy());
        return true;
      }
    }
    return false;
  }

  private Format other() {
    return isPlan() ? CURRENT : PLAN;
  }

  private boolean isPlan() {
    return family.equals(PLAN.family);
  }

  private String noun() {
    return isPlan() ? "a plan" : "a pathway";
  }

  private String remedy() {
    return isPlan()
        ? "a plan is saved in Waymark, beside the routes through a pathway"
        : "Waymark opens a plan whose name ends in .plan.json, and waymark plan prints it";
  }

  boolean isNewerThan(Format known) {
    return version > known.version;
  }

  @Override
  public String toString() {
    return family + "/" + version;
  }
}
