package waymark.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import waymark.export.Source;
import waymark.model.Enclosure;

/// Encloses the source in a document as a custom XML part, which other programs keep when they save
/// it.
final class OfficeSource {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String PROPERTIES =
      DECLARATION
          + """
          <ds:datastoreItem ds:itemID="{5D0C2F0B-7C4E-4C0B-9B6E-3B7B3D0A6A11}"
              xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">
            <ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs>
          </ds:datastoreItem>
          """
              .formatted(Enclosure.NAMESPACE);

  private OfficeSource() {}

  static void add(POIXMLDocument document, Source source) throws IOException {
    OPCPackage file = document.getPackage();
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/customXml/item1.xml");
      PackagePartName about = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
      PackagePart item = file.createPart(name, "application/xml");
      write(item, DECLARATION + source.element());
      write(
          file.createPart(
              about, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
          PROPERTIES);
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONS + "customXml");
      item.addRelationship(about, TargetMode.INTERNAL, RELATIONS + "customXmlProps");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void write(PackagePart part, String text) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
