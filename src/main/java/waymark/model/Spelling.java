package waymark.model;

import java.util.regex.Pattern;

/// How a house writes the word for the special educational needs co-ordinator. The law and the DfE
/// write SENCO, many unions and schools SENCo, SENDCo or SENDCO.
///
/// It changes what is drawn, exported and told, never what stands in the file. Legal names such as
/// `NPQ for SENCOs` and `NA SENCO`, and what is quoted, stay as they are.
public enum Spelling implements Word {
  /// As ASCL and many schools write it.
  SENCO_WITH_SMALL_O("SENCo"),

  /// As the law and the DfE write it.
  SENCO("SENCO"),

  /// With the D of disabilities.
  SENDCO_WITH_SMALL_O("SENDCo"),

  /// With the D of disabilities, in capitals.
  SENDCO("SENDCO");

  private static final Pattern QUOTED_OR_NAMED_OR_WORD =
      Pattern.compile(
          "“[^”]*”"
              + "|\\b(?:NPQ(?: for)?|NA|National(?: Award for)?) SEND?C[Oo]s?\\b"
              + "|\\b(SEND?C[Oo]|Senco)(?=s?\\b)");

  private final String label;

  Spelling(String label) {
    this.label = label;
  }

  @Override
  public String word() {
    return label;
  }

  @Override
  public String label() {
    return label;
  }

  /// {@return `text` with the word written in this way}
  public String in(String text) {
    return QUOTED_OR_NAMED_OR_WORD
        .matcher(text)
        .replaceAll(found -> found.group(1) == null ? found.group().replace("$", "\\$") : label);
  }
}
