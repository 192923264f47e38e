package waymark.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import waymark.file.json.JsonWriter;
import waymark.model.About;
import waymark.model.Pathway;

/// Tells what a pathway says on one day from what it says on another.
public final class Edition {

  private static final int LENGTH = 12;

  private Edition() {}

  /// {@return the version of `pathway`: a fingerprint of its roles, qualifications and steps, and
  /// of the day and pay area for which it speaks; how it is drawn does not count}
  public static String of(Pathway pathway) {
    About about =
        About.NOTHING.withAsOf(pathway.about().asOf()).withPayArea(pathway.about().payArea());
    Pathway core =
        Pathway.of("version")
            .withAbout(about)
            .withQualifications(pathway.qualifications())
            .withRoles(pathway.roles())
            .withSteps(pathway.steps())
            .withViews(List.of());
    return digest(JsonWriter.document(PathwayJson.encode(core))).substring(0, LENGTH);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
