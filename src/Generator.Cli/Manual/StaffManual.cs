using System.Text;
using Generator.Authoring;
using Generator.Cli.Preview;
using Generator.Diagnostics;
using Markdig;

namespace Generator.Cli.Manual;

/// <summary>
/// The manual for the people who bring a year into the site: a worked year, whose commands and answers a test runs, and the reference of
/// all fields, made from what the readers of the content ask for. It is part of the tool and never of a site.
/// </summary>
internal static class StaffManual
{
    /// <summary>The line of the manual in whose place the reference of fields stands.</summary>
    private const string FieldsLine = "<!-- fields -->";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().Build();

    /// <summary>The whole manual as Markdown.</summary>
    public static string Text(ToolLanguage language)
    {
        using var reader = new StreamReader(
            typeof(StaffManual).Assembly.GetManifestResourceStream($"manual.{language.Tag()}.md")!, Encoding.UTF8);
        return reader.ReadToEnd().Replace(FieldsLine, ContentDesk.Fields(language), StringComparison.Ordinal);
    }

    /// <summary>The manual as a page of the preview server, by the tag of its language; null for another.</summary>
    public static PreviewAnswer? Find(string rest) =>
        ToolLanguages.All.Where(language => language.Tag() == rest.Trim('/')).Select(Page).FirstOrDefault();

    private static PreviewAnswer Page(ToolLanguage language)
    {
        var markdown = Text(language);
        var title = markdown[..markdown.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ');
        var html = $$"""
            <!doctype html>
            <html lang="{{language.Tag()}}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{title}}</title>
            <style>
              :root { color-scheme: light dark }
              body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }
              pre, table { overflow-x: auto; display: block; max-width: 100% }
              pre { padding: .75rem 1rem; border: 1px solid }
              table { border-collapse: collapse }
              th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top }
            </style>
            {{Markdown.ToHtml(markdown, Pipeline)}}
            </html>
            """;
        return new PreviewAnswer(200, PreviewAnswer.Html, Encoding.UTF8.GetBytes(html));
    }
}
