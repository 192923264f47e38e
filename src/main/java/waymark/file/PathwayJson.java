package waymark.file;

import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.About;
import waymark.model.Evidence;
import waymark.model.Extra;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.RuleChoice;
import waymark.model.Step;
import waymark.model.View;

/// The whole document.
final class PathwayJson {

  private final Fields o;
  private final Complaints complaints;
  private final Format format;
  private final Scope scope = new Scope();

  PathwayJson(Json json, Complaints complaints) {
    this.o = Fields.of(json, "a pathway", complaints);
    this.complaints = complaints;
    this.format = o.need("format", Format.CURRENT.decoder(), Format.CURRENT);
  }

  /// {@return the format that the file names}
  Format format() {
    return format;
  }

  /// {@return the pathway, or nothing once any complaint was made}
  Optional<Pathway> decode() {
    Optional<Pathway> pathway = parts();
    if (pathway.isEmpty() && format.isNewerThan(Format.CURRENT)) {
      o.complain("format", "the newer format \"" + format + "\"", "\"" + Format.CURRENT + "\"");
    }
    return pathway;
  }

  private Optional<Pathway> parts() {
    learnIds();
    String title = o.need("title", Decoders.TITLE, "?");
    About about = o.may("about", AboutJson::decode).orElse(About.NOTHING);
    List<Role> roles = o.list("roles", new RoleJson(scope)::decode);
    List<Qualification> qualifications =
        o.list("qualifications", new QualificationJson(scope)::decode);
    List<Step> steps = o.list("steps", new StepJson(scope)::decode);
    EvidenceJson ground = new EvidenceJson(scope);
    List<Evidence> evidence = o.list("evidence", ground::evidence);
    List<Question> questions = o.list("questions", ground::question);
    List<View> views = o.list("views", new ViewJson(scope)::decode);
    Once once = new Once("choice about");
    List<RuleChoice> rules = o.list("rules", (json, c) -> AboutJson.rule(json, once, c));
    List<LinkedFigure> figures = o.list("figures", new FigureJson(scope)::decode);
    scope.settle(complaints);
    return complaints.isEmpty()
        ? Optional.of(
            new Pathway(
                title,
                about,
                roles,
                qualifications,
                steps,
                evidence,
                questions,
                views,
                rules,
                figures,
                new Extra(o.rest())))
        : Optional.empty();
  }

  private void learnIds() {
    scope.roles().learn(o, "roles");
    scope.qualifications().learn(o, "qualifications");
    scope.steps().learn(o, "steps");
    scope.evidence().learn(o, "evidence");
    scope.questions().learn(o, "questions");
    scope.views().learn(o, "views");
  }

  static Json encode(Pathway pathway) {
    return new Build()
        .text("format", Format.CURRENT.toString())
        .text("title", pathway.title())
        .may("about", about(pathway), AboutJson::encode)
        .list("roles", pathway.roles(), RoleJson::encode)
        .list("qualifications", pathway.qualifications(), QualificationJson::encode)
        .list("steps", pathway.steps(), StepJson::encode)
        .list("evidence", pathway.evidence(), EvidenceJson::encode)
        .list("questions", pathway.questions(), EvidenceJson::encode)
        .list("views", pathway.views(), ViewJson::encode)
        .list("rules", pathway.rules(), AboutJson::encode)
        .list("figures", pathway.figures(), FigureJson::encode)
        .rest(pathway.extra().fields())
        .done();
  }

  private static Optional<About> about(Pathway pathway) {
    return Optional.of(pathway.about()).filter(a -> !a.equals(About.NOTHING));
  }
}
