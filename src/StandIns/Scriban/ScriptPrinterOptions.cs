using Scriban.Parsing;

namespace Scriban;

/// <summary>How a template is printed: as text with code blocks, or as code alone.</summary>
public struct ScriptPrinterOptions
{
    public ScriptMode Mode;
}
