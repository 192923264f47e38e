package waymark.app.panel;

import java.util.List;
import waymark.model.Qualification;
import waymark.model.reference.QualificationFact;

/// The qualifications that can be asked for.
final class KnownQualifications {

  private KnownQualifications() {}

  /// {@return those of the reference that the pathway does not have yet}
  static List<Qualification> beyond(Editing editing) {
    List<Qualification> own = editing.pathway().qualifications();
    return editing.reference().qualifications().stream()
        .filter(fact -> own.stream().noneMatch(fact::describes))
        .map(QualificationFact::qualification)
        .toList();
  }
}
