package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import waymark.model.Pathway;
import waymark.model.Qualification;

/// Edits of the qualifications that steps and roles may ask for.
public sealed interface QualificationEdit extends Edit {

  /// A new qualification.
  ///
  /// @param qualification of an id that is still free; what it counts as and is not in the pathway
  ///   is left out
  record AddQualification(Qualification qualification) implements QualificationEdit {
    @Override
    public String label() {
      return text("qualification.add", qualification.badge());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withOneMore(qualification);
    }
  }

  /// A qualification in the place of the one of the same id.
  ///
  /// @param qualification as it is to be
  /// @param what the part that changes, such as `months`
  record ChangeQualification(Qualification qualification, String what)
      implements QualificationEdit {

    private static final List<Part<Qualification>> PARTS =
        List.of(
            new Part<>("name", Qualification::name),
            new Part<>("short-name", Qualification::shortName),
            new Part<>("months", Qualification::months),
            new Part<>("dates", Qualification::offered),
            new Part<>("last-date", Qualification::completeBy),
            new Part<>("equivalents", Qualification::countsAs),
            new Part<>("audience", Qualification::audience),
            new Part<>("funding", Qualification::funding),
            new Part<>("summary", Qualification::summary),
            new Part<>("sources", Qualification::sources));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeQualification between(Qualification before, Qualification after) {
      return new ChangeQualification(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("qualification.change", what, qualification.badge());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.qualification(pathway, qualification.id(), _ -> qualification);
    }
  }
}
