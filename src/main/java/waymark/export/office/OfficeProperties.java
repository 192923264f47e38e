package waymark.export.office;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/// What a document says of itself.
final class OfficeProperties {

  private OfficeProperties() {}

  /// Names title and language, and leaves out who and when, which only a clock would know.
  static void set(POIXMLProperties properties, String title) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(OfficeText.clean(title));
    core.setCreator("Waymark");
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
    core.setCreated(Optional.empty());
    core.setModified(Optional.empty());
    core.setLastModifiedByUser("");
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Waymark");
  }
}
