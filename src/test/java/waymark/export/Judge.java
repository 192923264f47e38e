package waymark.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;

/// Holds a part of an Office document against its schema. [OfficeSchemas] gives it a class loader
/// of its own, in which the schemas are whole.
public final class Judge implements Function<byte[], List<String>> {

  private final SchemaTypeLoader schemas =
      XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);

  @Override
  public List<String> apply(byte[] part) {
    List<XmlError> errors = new ArrayList<>();
    try {
      schemas
          .parse(new ByteArrayInputStream(part), null, null)
          .validate(new XmlOptions().setErrorListener(errors));
    } catch (Exception e) {
      return List.of(e.toString());
    }
    return errors.stream().map(XmlError::getMessage).distinct().toList();
  }
}
