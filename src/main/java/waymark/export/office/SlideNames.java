package waymark.export.office;

import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// What shapes are called, and what a person is told who cannot see them.
final class SlideNames {

  private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private SlideNames() {}

  /// Names a shape that speaks for itself by its text.
  static void name(XSLFShape shape, String name) {
    properties(shape).setName(OfficeText.clean(name));
  }

  /// Names a shape and describes it.
  static void describe(XSLFShape shape, String name, String description) {
    name(shape, name);
    properties(shape).setDescr(OfficeText.clean(description));
  }

  /// Says that a shape tells nothing, so that it is passed over in reading.
  static void decorate(XSLFShape shape, String name) {
    name(shape, name);
    CTOfficeArtExtension extension = properties(shape).addNewExtLst().addNewExt();
    extension.setUri(DECORATIVE_EXTENSION);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(DECORATIVE, "decorative", "adec"));
      cursor.insertNamespace("adec", DECORATIVE);
      cursor.insertAttributeWithValue("val", "1");
    }
  }

  private static CTNonVisualDrawingProps properties(XSLFShape shape) {
    return switch (shape) {
      case XSLFConnectorShape line -> ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvPr();
      case XSLFGroupShape group -> ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
      default -> ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
    };
  }
}
