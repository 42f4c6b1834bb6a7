// Runs the archive's check when the clerk asks, never by itself.
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'

export function useVerify() {
  const verify = useQuery({
    queryKey: ['archive.verify'],
    queryFn: ({ signal }) => ask('archive.verify', undefined, { signal }),
    enabled: false,
    retry: false,
    meta: { isKept: true },
  })
  return { verify, run: () => verify.refetch() }
}
