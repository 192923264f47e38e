package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Set;
import waymark.edit.Count.Noun;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.Step;
import waymark.model.StepId;

/// Edits of the pathway as a whole.
public sealed interface PathwayEdit extends Edit {

  /// Another title.
  record RenamePathway(String title) implements PathwayEdit {
    @Override
    public String label() {
      return text("pathway.rename", title);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withTitle(title);
    }
  }

  /// Something else said about whom and which day it speaks of.
  ///
  /// @param what the part that changes, such as `date`
  record ChangeAbout(About about, String what) implements PathwayEdit {

    private static final List<Part<About>> PARTS =
        List.of(
            new Part<>("organisation", About::organisation),
            new Part<>("phase", About::phase),
            new Part<>("size", About::size),
            new Part<>("pay-area", About::payArea),
            new Part<>("date", About::asOf),
            new Part<>("spelling", About::spelling),
            new Part<>("caveat", About::caveat),
            new Part<>("sources", About::sources));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeAbout between(About before, About after) {
      return new ChangeAbout(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("pathway.change", what);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withAbout(about);
    }
  }

  /// A rule weighed as usual again.
  record WeighAsUsual(String rule) implements PathwayEdit {
    @Override
    public String label() {
      return text("rule.usual");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withRules(
          pathway.rules().stream().filter(c -> !c.rule().equals(rule)).toList());
    }
  }

  /// All rules weighed as `choices` say, and the others as usual.
  record WeighAll(List<RuleChoice> choices) implements PathwayEdit {
    public WeighAll {
      choices = List.copyOf(choices);
    }

    @Override
    public String label() {
      return text("rule.all");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withRules(choices);
    }
  }

  /// The pathway in another state, which somebody else worked out.
  ///
  /// @param next the pathway as it is to be
  /// @param label what that is, as an order
  record Become(Pathway next, String label) implements PathwayEdit {
    @Override
    public Pathway apply(Pathway pathway) {
      return next;
    }
  }

  /// Elements that go from every view, with everything that refers to them: the steps of a role,
  /// its places, the mentions of it in evidence and questions; the corners and labels of a step;
  /// the needs that only the qualifications could meet.
  record DeleteFromPathway(
      Set<RoleId> roles, Set<StepId> steps, Set<QualificationId> qualifications)
      implements PathwayEdit {
    public DeleteFromPathway {
      roles = Set.copyOf(roles);
      steps = Set.copyOf(steps);
      qualifications = Set.copyOf(qualifications);
    }

    @Override
    public String label() {
      return text(
          "pathway.delete",
          Count.list(
              new Count(roles.size(), Noun.ROLE),
              new Count(steps.size(), Noun.STEP),
              new Count(qualifications.size(), Noun.QUALIFICATION)));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      checkThere(pathway);
      Pathway next = Cascade.deleteSteps(pathway, steps);
      next = Cascade.deleteRoles(next, roles);
      return Cascade.deleteQualifications(next, qualifications);
    }

    private void checkThere(Pathway pathway) {
      var knownRoles = pathway.roles().stream().map(Role::id).toList();
      roles.forEach(r -> Changed.checkThere(knownRoles, r, "role"));
      var knownSteps = pathway.steps().stream().map(Step::id).toList();
      steps.forEach(s -> Changed.checkThere(knownSteps, s, "step"));
      var known = pathway.qualifications().stream().map(Qualification::id).toList();
      qualifications.forEach(q -> Changed.checkThere(known, q, "qualification"));
    }
  }
}
