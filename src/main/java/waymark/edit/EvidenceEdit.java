package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import waymark.model.Evidence;
import waymark.model.EvidenceId;
import waymark.model.Pathway;

/// Edits of what a pathway rests on.
public sealed interface EvidenceEdit extends Edit {

  /// More evidence.
  ///
  /// @param evidence of an id that is still free
  record AddEvidence(Evidence evidence) implements EvidenceEdit {
    @Override
    public String label() {
      return text("evidence.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withEvidence(Changed.added(pathway.evidence(), evidence));
    }
  }

  /// Evidence in the place of the one of the same id.
  ///
  /// @param evidence as it is to be
  /// @param what the part that changes, such as `source`
  record ChangeEvidence(Evidence evidence, String what) implements EvidenceEdit {

    private static final List<Part<Evidence>> PARTS =
        List.of(
            new Part<>("text", Evidence::text),
            new Part<>("source", Evidence::source),
            new Part<>("date", Evidence::date),
            new Part<>("roles", Evidence::roles));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeEvidence between(Evidence before, Evidence after) {
      return new ChangeEvidence(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("evidence.change", what);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withEvidence(
          Changed.in(pathway.evidence(), Evidence::id, evidence.id(), "evidence", _ -> evidence));
    }
  }

  /// Evidence that goes.
  record DeleteEvidence(EvidenceId evidence) implements EvidenceEdit {
    @Override
    public String label() {
      return text("evidence.delete");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withEvidence(
          Changed.without(pathway.evidence(), Evidence::id, evidence, "evidence"));
    }
  }
}
