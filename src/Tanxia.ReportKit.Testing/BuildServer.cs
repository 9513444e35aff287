namespace Tanxia.ReportKit.Testing;

/// <summary>Whether this runs on CI, where nobody looks at a window and nothing is accepted.</summary>
internal static class BuildServer
{
    // CI is set by GitHub, GitLab, Gitea, Bitbucket, AppVeyor, Travis, CircleCI; the others have their own.
    private static readonly string[] Others = ["TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "BUILD_ID", "GITHUB_ACTIONS", "GITLAB_CI", "GITEE_PIPELINE"];

    public static bool IsHere =>
        Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci ? !ci.Equals("false", StringComparison.OrdinalIgnoreCase) && ci != "0"
            : Array.Exists(Others, name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });
}
