package waymark.model;

/// The names under which a pathway is enclosed in a file of another format, so that the file can be
/// opened again: what writes and what reads such files must agree on them.
public final class Enclosure {

  /// The namespace of the XML element, in SVG, Word documents and slides.
  public static final String NAMESPACE = "urn:waymark:pathway";

  /// The local name of that element.
  public static final String ELEMENT = "pathway";

  /// The keyword of the text in a PNG.
  public static final String KEYWORD = "waymark-pathway";

  /// The name of the file in a PDF.
  public static final String FILE = "pathway.json";

  /// The id of the data block in a web page.
  public static final String BLOCK = "waymark-pathway";

  private Enclosure() {}
}
