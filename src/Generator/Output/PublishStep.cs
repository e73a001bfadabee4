namespace Generator.Output;

/// <summary>
/// A step of publishing that has just been finished, in this order. A kill right after any of them must leave a whole site,
/// which is what the tests do with these names. <see cref="OldMovedAside"/> happens only where folders cannot be exchanged.
/// </summary>
internal enum PublishStep
{
    Locked,
    Repaired,
    StagingCreated,
    FileStaged,
    DotFilesCopied,
    Flushed,
    Verified,
    OldMovedAside,
    Swapped,
    OldDiscarded,
    Cleaned,
}
