namespace Generator.Pages.Templates;

/// <summary>Markup that this program made itself. It is the only value that a template writes without escaping.</summary>
internal sealed record Html(string Text)
{
    public override string ToString() => Text;
}
