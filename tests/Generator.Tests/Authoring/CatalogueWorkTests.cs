using Generator.Authoring;
using Generator.Diagnostics;
using Generator.Tests.Loading;

namespace Generator.Tests.Authoring;

public sealed class CatalogueWorkTests
{
    [Fact]
    public void Texts_that_are_missing_empty_or_as_in_English_are_listed_in_the_order_of_the_model()
    {
        using var folder = new TemporaryFolder();
        folder.With("content/site.yaml", "languages: [en]\n")
            .With(
                "templates/text.en.yaml",
                "nav:\n  home: Home\n  data: Data of the plan\ngap: '{a} – {b}'\nat: At once\nfile: Files (CSV)\n")
            .With("templates/text.fr.yaml", "gap: '{a} – {b}'\nat:\nnav:\n  home: Home\nfile: Files (CSV)\nlanguage.same: file\n");

        var answer = ContentDesk.List(folder["content"], folder["templates"], "translations", ToolLanguage.English, asJson: false);

        Assert.Equal(
            """
            state          text      file                    in English
            as in English  nav.home  templates/text.fr.yaml  Home
            missing        nav.data  templates/text.fr.yaml  Data of the plan
            empty          at        templates/text.fr.yaml  At once
            """.ReplaceLineEndings("\n"),
            answer.Text);
    }
}
