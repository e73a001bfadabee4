using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads site.yaml. A base address from the command line goes before the one in the file; both end with a slash when kept.
/// </summary>
internal static class SiteReader
{
    public static SiteInfo? Read(ReadingScope scope, Uri? baseUrl)
    {
        if (baseUrl is not null && !WebAddress.IsWeb(baseUrl))
        {
            scope.Report(ContentProblems.NotAnAddress(new SourceLocation("--base-url"), baseUrl.OriginalString));
        }

        if (scope.Fields(SiteLanguages.Path) is not { } fields)
        {
            return null;
        }

        fields.List(SiteLanguages.Key);
        var title = fields.Localized("title");
        var shortTitle = fields.Localized("short-title");
        var description = fields.Localized("description");
        var keywords = fields.OptionalLocalized("keywords");
        var publisher = fields.Localized("publisher");
        var licence = fields.Fields("data-licence") is { } nested ? ReadLicence(nested) : null;
        var footer = fields.Items("footer", "footer-line").Select(ReadFooterItem).OfType<FooterItem>().ToImmutableArray();
        var address = fields.Address("base-url", isRequired: false);
        var government = fields.OptionalFields("government") is { } given ? GovernmentSiteReader.Read(scope, given) : null;
        var fonts = fields.OptionalFields("chart-fonts") is { } faces ? ReadFonts(scope, faces) : null;
        var responsible = fields.OptionalFields("responsible") is { } who ? ReadResponsible(who) : null;
        var menu = fields.OptionalFields("menu") is { } ordered ? SiteMenuReader.Read(ordered, scope) : SiteMenu.AsUsual;
        fields.End();

        return title is null || shortTitle is null || description is null || publisher is null || licence is null
            ? null
            : new SiteInfo(
                scope.Languages, title, shortTitle, description, publisher, licence, footer, AsFolder(baseUrl ?? address), government,
                fonts)
            {
                Keywords = keywords, Responsible = responsible, Menu = menu,
                Colours = ColourTokensReader.Read(scope.Content, scope.Report),
            };
    }

    private static Responsible? ReadResponsible(FieldReader fields)
    {
        var name = fields.Localized("name");
        var contact = fields.Localized("contact");
        var url = fields.Address("url", isRequired: false);
        var report = fields.Localized("report");
        fields.End();
        return name is null || contact is null || report is null ? null : new Responsible(name, contact, report) { Url = url };
    }

    private static Licence? ReadLicence(FieldReader fields)
    {
        var name = fields.Localized("name");
        var url = fields.Address("url");
        fields.End();
        return name is null || url is null ? null : new Licence(name, url.OriginalString);
    }

    private static ChartFontFiles? ReadFonts(ReadingScope scope, FieldReader fields)
    {
        var (regular, bold) = (ReadFont(scope, fields, "regular"), ReadFont(scope, fields, "bold"));
        fields.End();
        return regular is null || bold is null ? null : new(regular, bold);
    }

    private static FontFile? ReadFont(ReadingScope scope, FieldReader fields, string key)
    {
        if (fields.Text(key) is not { } path)
        {
            return null;
        }

        scope.Take(path);
        var file = scope.Content.Fonts.GetValueOrDefault(path);
        if (file is null)
        {
            scope.Report(ContentProblems.FontMissing(fields.At(key), path, scope.Content.Fonts.Keys));
        }

        return file is null ? null : new(path, file.Content, fields.At(key));
    }

    private static FooterItem? ReadFooterItem(FieldReader fields)
    {
        var text = fields.Localized("text");
        var url = fields.Address("url", isRequired: false);
        fields.End();
        return text is null ? null : new FooterItem(text, url?.OriginalString);
    }

    private static Uri? AsFolder(Uri? address) =>
        address is null || address.OriginalString.EndsWith('/')
            ? address
            : new Uri(address.OriginalString + "/", UriKind.RelativeOrAbsolute);
}
