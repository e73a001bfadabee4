using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The block of a `wrap`, and the one that `$$` meant where the `wrap` stands.</summary>
internal sealed record WrappedBlock(ScriptBlockStatement Block, WrappedBlock? Outer);
