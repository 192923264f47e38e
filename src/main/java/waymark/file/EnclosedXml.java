package waymark.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import waymark.model.Enclosure;

/// Finds the element of a pathway in XML. Definitions in the document are passed over, so nothing
/// can be multiplied or fetched by them.
final class EnclosedXml {

  private EnclosedXml() {}

  static Optional<byte[]> find(byte[] xml) throws IOException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT
            && Enclosure.ELEMENT.equals(reader.getLocalName())
            && Enclosure.NAMESPACE.equals(reader.getNamespaceURI())) {
          return Optional.of(reader.getElementText().getBytes(StandardCharsets.UTF_8));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
